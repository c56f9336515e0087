import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalHazard } from '../../utils/wait/normalHazard';

describe('normalHazard', () => {
  it.each([
    [-2, 0.055248],
    [0, 0.797885],
    [2, 2.373216],
    [6, 6.158483],
  ])('h(%i) = %d', (alpha, expected) => {
    expect(normalHazard(alpha).value).toBeCloseTo(expected, 6);
  });

  // Computed with 40 digits elsewhere.
  it.each([
    [-30, 1.4736461348785476e-196],
    [-9.5, 1.007793539430001e-20],
    [-8.9, 2.5158057769514066e-18],
    [-5, 1.4867199409049056e-6],
    [1.9999, 2.3731269610296684],
    [2.5, 2.822744797663907],
    [10, 10.098093233962512],
    [1000, 1000.000999998],
  ])('h(%d) is right to twelve digits', (alpha, expected) => {
    expect(normalHazard(alpha).value / expected).toBeCloseTo(1, 12);
  });

  it('stays finite, above α and with a slope between 0 and 1 for any α', () => {
    const alphas = fc.oneof(
      fc.double({ min: -40, max: 40, noNaN: true }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(alphas, (alpha) => {
        const { value, slope } = normalHazard(alpha);
        expect(Number.isFinite(value)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(Math.max(0, alpha));
        expect(slope).toBeGreaterThanOrEqual(0);
        expect(slope).toBeLessThanOrEqual(1 + 1e-12);
      }),
      { numRuns: 1000 },
    );
  });

  it('has the slope of its own values', () => {
    fc.assert(
      fc.property(fc.double({ min: -6, max: 12, noNaN: true }), (alpha) => {
        const step = 1e-5;
        const measured = (normalHazard(alpha + step).value - normalHazard(alpha - step).value) / (2 * step);
        expect(normalHazard(alpha).slope).toBeCloseTo(measured, 6);
      }),
    );
  });
});
