import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateWait } from '../../utils/wait/estimateWait';
import { roundedWait } from '../../utils/wait/roundedWait';

describe('roundedWait', () => {
  it('is 1 to 17 minutes on a Monday at 11:00 without records', () => {
    const estimate = estimateWait(new Date('2026-11-23T11:00:00+09:00'), []);
    expect(roundedWait(estimate)).toEqual({ lowMinutes: 1, highMinutes: 17 });
  });

  it.each([
    [15, 194.5, 1, 4],
    [199.4, 1901.4, 3, 32],
    [5, 40, 1, 1],
    [60, 60, 1, 1],
    [120, 600, 2, 10],
  ])('%d to %d seconds: %i to %i', (low, high, lowMinutes, highMinutes) => {
    expect(roundedWait({ low, high })).toEqual({ lowMinutes, highMinutes });
  });

  it('never promises less than the estimate', () => {
    const seconds = fc.double({ min: 0.1, max: 20_000, noNaN: true });
    fc.assert(
      fc.property(seconds, fc.double({ min: 1, max: 50, noNaN: true }), (low, spread) => {
        const { lowMinutes, highMinutes } = roundedWait({ low, high: low * spread });
        expect(highMinutes * 60).toBeGreaterThanOrEqual(low * spread);
        expect(lowMinutes * 60).toBeLessThanOrEqual(Math.max(60, low));
        expect(highMinutes).toBeGreaterThanOrEqual(lowMinutes);
      }),
    );
  });
});
