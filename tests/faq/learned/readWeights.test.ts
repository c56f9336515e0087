import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeRows } from '../../../scripts/faq/writeRows';
import { readWeights } from '../../../utils/faq/learned/readWeights';

const levels = [0.5, 1, 2];
const read = (stored: ReturnType<typeof writeRows>) => readWeights({ ...stored, levels });

describe('stored weights', () => {
  test('are read as they were written, whatever stands between them', () => {
    const weight = fc.oneof(
      { weight: 4, arbitrary: fc.constant(0) },
      fc.constantFrom(...levels, ...levels.map((level) => -level)),
    );
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 90 }), (weights) => {
        const kept = weights.flatMap((value, entry) => (value === 0 ? [] : [{ entry, weight: value }]));
        expect(read(writeRows(['환불'], [weights], levels)).get('환불') ?? []).toEqual(kept);
      }),
    );
  });

  test('are rounded to the nearest size, or to nothing', () => {
    const rows = writeRows(['가'], [[0.2, 0.3, -0.8, 7]], levels);
    expect(read(rows).get('가')).toEqual([
      { entry: 1, weight: 0.5 },
      { entry: 2, weight: -1 },
      { entry: 3, weight: 2 },
    ]);
  });

  test('are there for the features that say something, and no others', () => {
    const rows = writeRows(['나', '가', '다'], [[1], [0], [2]], levels);
    expect([...read(rows).keys()]).toEqual(['나', '다']);
  });

  test('are told apart, syllable, pair, digit and word', () => {
    const features = ['가', '가나', '가7', '7일', '나다', 'as', 'refund'];
    const rows = writeRows(
      features,
      features.map((_, at) => [0, at % 2 ? 1 : -2]),
      levels,
    );
    const found = features.map((feature) => read(rows).get(feature)?.[0]?.weight);
    expect(found).toEqual([-2, 1, -2, 1, -2, 1, -2]);
    expect(read(rows).size).toBe(features.length);
  });
});
