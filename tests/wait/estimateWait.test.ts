import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateWait } from '../../utils/wait/estimateWait';
import type { WaitRecord } from '../../utils/wait/types';

const answered = (startedAt: string, seconds: number): WaitRecord => ({ startedAt, seconds, answered: true });
const hungUp = (startedAt: string, seconds: number): WaitRecord => ({ startedAt, seconds, answered: false });

function widthOf(records: WaitRecord[]): number {
  const { low, high } = estimateWait(monday11, records);
  return high / low;
}

const monday11 = new Date('2026-11-23T11:00:00+09:00');
const wednesday9 = new Date('2026-11-25T09:00:00+09:00');
const threeCalls = [
  answered('2026-11-10T10:05:00+09:00', 400),
  answered('2026-11-12T14:20:00+09:00', 600),
  answered('2026-11-16T11:00:00+09:00', 900),
];

describe('the worked examples', () => {
  it.each<[string, Date, WaitRecord[], number, number, number]>([
    ['Monday 11:00, no records', monday11, [], 78.0, 280.8, 1011.5],
    ['Wednesday 09:00, no records', wednesday9, [], 15.0, 54.0, 194.5],
    ['Wednesday 09:00 after three calls', wednesday9, threeCalls, 38.4, 118.4, 365.7],
    ['Monday 11:00 after the same three', monday11, threeCalls, 199.4, 615.8, 1901.4],
    [
      'a hang-up after 20 minutes',
      monday11,
      [hungUp('2026-11-10T10:05:00+09:00', 1200)],
      210.6,
      701.9,
      2339.9,
    ],
    [
      'the day after a public holiday, with a call and a short hang-up',
      new Date('2026-08-18T10:30:00+09:00'),
      [answered('2026-08-12T09:30:00+09:00', 90), hungUp('2026-08-13T13:10:00+09:00', 30)],
      62.7,
      207.0,
      682.9,
    ],
  ])('%s', (_name, at, records, low, median, high) => {
    const estimate = estimateWait(at, records);
    expect(estimate.low).toBeCloseTo(low, 1);
    expect(estimate.median).toBeCloseTo(median, 1);
    expect(estimate.high).toBeCloseTo(high, 1);
    expect(estimate.records).toBe(records.length);
  });
});

describe('records', () => {
  it.each([
    ['no time', answered('', 100)],
    ['no day', answered('2026-02-30T10:00:00+09:00', 100)],
    ['a day without a time', answered('2026-11-10', 100)],
    ['words', answered('yesterday', 100)],
    ['under a second', answered('2026-11-10T10:05:00+09:00', 0.9)],
    ['over four hours', answered('2026-11-10T10:05:00+09:00', 14_400.1)],
    ['no number', answered('2026-11-10T10:05:00+09:00', Number.NaN)],
    ['no end', hungUp('2026-11-10T10:05:00+09:00', Number.POSITIVE_INFINITY)],
    ['negative', hungUp('2026-11-10T10:05:00+09:00', -5)],
  ])('that cannot be are left out and not counted: %s', (_name, record) => {
    expect(estimateWait(monday11, [record])).toEqual(estimateWait(monday11, []));
  });

  it('of one second and of four hours count', () => {
    const records = [answered('2026-11-10T10:05:00+09:00', 1), answered('2026-11-10T10:05:00+09:00', 14_400)];
    expect(estimateWait(monday11, records).records).toBe(2);
  });

  it('mean the same instant in any UTC offset; without one they are Korean', () => {
    const same = [
      '2026-11-16T11:00:00+09:00',
      '2026-11-16T02:00:00Z',
      '2026-11-15T18:00:00-08:00',
      '2026-11-16T11:00',
    ];
    const estimates = same.map((startedAt) => estimateWait(monday11, [answered(startedAt, 900)]));
    for (const estimate of estimates) expect(estimate).toEqual(estimates[0]);
  });

  it('that ended in a hang-up at once say almost nothing', () => {
    const estimate = estimateWait(monday11, [hungUp('2026-11-16T11:00:00+09:00', 3)]);
    expect(estimate.median / estimateWait(monday11, []).median).toBeCloseTo(1, 2);
  });

  it('in great number take well under a second', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      startedAt: new Date(Date.UTC(2026, 0, 1 + (index % 320), index % 24)).toISOString(),
      seconds: 1 + ((index * 7919) % 14_000),
      answered: index % 2 === 0,
    }));
    const begun = performance.now();
    const estimate = estimateWait(monday11, many);
    expect(performance.now() - begun).toBeLessThan(800);
    expect(estimate.records).toBe(10_000);
    // With so much known, only the spread of one wait around its slot is left.
    expect(Math.log(estimate.high / estimate.median)).toBeCloseTo(0.8 * 1.28155, 2);
  });
});

describe('an invalid instant', () => {
  it('is taken for an ordinary slot', () => {
    expect(estimateWait(new Date(Number.NaN), []).median).toBeCloseTo(120, 9);
  });
});

describe('for any records', () => {
  const fields = {
    startedAt: fc
      .date({ min: new Date('2015-01-01'), max: new Date('2032-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    seconds: fc.double({ min: 1, max: 14_400, noNaN: true }),
  };
  const record: fc.Arbitrary<WaitRecord> = fc.record({ ...fields, answered: fc.boolean() });
  const answeredRecord: fc.Arbitrary<WaitRecord> = fc.record({ ...fields, answered: fc.constant(true) });
  const records = fc.array(record, { maxLength: 20 });
  const anyDate = fc.date();

  it('the three figures are finite, positive and in order', () => {
    fc.assert(
      fc.property(anyDate, records, (at, list) => {
        const { low, median, high } = estimateWait(at, list);
        expect(low).toBeGreaterThan(0);
        expect(median).toBeGreaterThan(low);
        expect(high).toBeGreaterThan(median);
        expect(high).toBeLessThan(Number.POSITIVE_INFINITY);
        expect(high / median).toBeCloseTo(median / low, 6);
      }),
    );
  });

  it('a longer wait never lowers the estimate', () => {
    fc.assert(
      fc.property(records, record, fc.double({ min: 1, max: 20, noNaN: true }), (list, one, factor) => {
        const longer = { ...one, seconds: Math.min(one.seconds * factor, 14_400) };
        const before = estimateWait(monday11, [...list, one]).median;
        expect(estimateWait(monday11, [...list, longer]).median).toBeGreaterThanOrEqual(before * (1 - 1e-12));
      }),
    );
  });

  it('a hang-up never lowers the estimate', () => {
    fc.assert(
      fc.property(records, record, (list, one) => {
        const before = estimateWait(monday11, list);
        const after = estimateWait(monday11, [...list, { ...one, answered: false }]);
        expect(after.median).toBeGreaterThanOrEqual(before.median * (1 - 1e-12));
      }),
    );
  });

  it('their order does not matter', () => {
    fc.assert(
      fc.property(records, (list) => {
        const forwards = estimateWait(monday11, list);
        const backwards = estimateWait(monday11, list.toReversed());
        expect(backwards.median).toBeCloseTo(forwards.median, 6);
      }),
    );
  });

  it('the range narrows with every answered call', () => {
    fc.assert(
      fc.property(fc.array(answeredRecord, { minLength: 1, maxLength: 20 }), (list) => {
        expect(widthOf(list)).toBeLessThan(widthOf(list.slice(1)));
      }),
    );
  });
});
