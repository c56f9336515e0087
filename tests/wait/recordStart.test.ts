import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordStart } from '../../utils/wait/recordStart';

describe('recordStart', () => {
  it.each([
    ['2026-11-16T11:00:00+09:00', '2026-11-16T02:00:00.000Z'],
    ['2026-11-16T11:00:00.123Z', '2026-11-16T11:00:00.000Z'],
    ['2026-11-16T11:00+0900', '2026-11-16T02:00:00.000Z'],
    ['2026-11-16T11:00-03', '2026-11-16T14:00:00.000Z'],
    ['2026-11-16T11:00:30+05:30', '2026-11-16T05:30:30.000Z'],
    ['2026-11-16T11:00', '2026-11-16T02:00:00.000Z'],
  ])('%s is %s', (text, instant) => {
    expect(recordStart(text)?.toISOString()).toBe(instant);
  });

  it.each([
    '',
    '2026-11-16',
    '2026-02-30T10:00Z',
    '2026-11-16T24:30Z',
    '2026-11-16T10:60Z',
    '16 Nov 2026 10:00',
  ])('nothing in %j', (text) => {
    expect(recordStart(text)).toBeNull();
  });

  it('agrees with Date.parse, to the second', () => {
    const dates = fc.date({ min: new Date('1001-01-01'), max: new Date('8999-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        expect(recordStart(date.toISOString())?.getTime()).toBe(Math.floor(date.getTime() / 1000) * 1000);
      }),
    );
  });
});
