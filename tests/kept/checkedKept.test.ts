import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedPart } from '../../utils/kept/checkedKept';
import { emptyKept, type Kept } from '../../utils/kept/types';

const wait = {
  channel: 'phone',
  startedAt: '2026-11-23T01:00:00.000Z',
  seconds: 90,
  answered: true,
} as const;

describe('what was kept', () => {
  it('comes back as it was', () => {
    expect(checkedPart('waits', [wait])).toEqual([wait]);
    expect(checkedPart('ownHolidays', ['2026-12-31'])).toEqual(['2026-12-31']);
    const hours = { 'naver|달빛상점': { text: '평일 10~17시', confirmed: true, keptOn: '2026-11-23' } };
    expect(checkedPart('sellerHours', hours)).toEqual(hours);
  });

  it('loses only the entries that make no sense', () => {
    expect(
      checkedPart('waits', [wait, null, { ...wait, seconds: '90' }, { ...wait, startedAt: 'soon' }, wait]),
    ).toEqual([wait, wait]);
    expect(
      checkedPart('reminders', [
        { kind: 'opens', at: 'x' },
        { kind: 'nap', at: wait.startedAt },
      ]),
    ).toEqual([]);
    expect(checkedPart('ownHolidays', ['2026-02-30', 7, '2026-12-31'])).toEqual(['2026-12-31']);
  });

  it('has no wait that is negative or longer than a day', () => {
    const waits = [-1, 86_401, Number.POSITIVE_INFINITY, 0, 86_400].map((seconds) => ({ ...wait, seconds }));
    expect(checkedPart('waits', waits)).toEqual(waits.slice(3));
  });

  it('is empty where nothing of it makes sense, whatever was stored', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(emptyKept) as (keyof Kept)[])),
        fc.jsonValue(),
        (part, stored) => {
          const checked = checkedPart(part, stored);
          expect([part, Array.isArray(checked), typeof checked]).toEqual([
            part,
            Array.isArray(emptyKept[part]),
            'object',
          ]);
        },
      ),
    );
  });

  it('may be ten thousand records', () => {
    const many = Array.from({ length: 10_000 }, () => wait);
    const started = performance.now();
    expect(checkedPart('waits', many)).toHaveLength(10_000);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
