import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockTrail, isTrusted, type ClockTrail } from '../../utils/kept/clockTrail';

/** The trail after the clock was looked at on each of these days. */
function after(...days: string[]): ClockTrail {
  let trail: unknown;
  for (const day of days) trail = clockTrail(trail, new Date(`${day}T12:00:00Z`));
  return trail as ClockTrail;
}

describe('a clock', () => {
  it('is trusted once it has run on for a week', () => {
    expect(isTrusted(after('2026-11-01'))).toBe(false);
    expect(isTrusted(after('2026-11-01', '2026-11-07'))).toBe(false);
    expect(isTrusted(after('2026-11-01', '2026-11-08'))).toBe(true);
  });

  it('that leaps a year ahead is not, nor on the days after', () => {
    expect(isTrusted(after('2026-11-01', '2026-11-20', '2027-11-20'))).toBe(false);
    expect(isTrusted(after('2026-11-01', '2026-11-20', '2027-11-20', '2027-11-26'))).toBe(false);
  });

  it('that was put right again begins anew', () => {
    const right = ['2026-11-01', '2026-11-20', '2027-11-20', '2026-11-21'];
    expect(isTrusted(after(...right))).toBe(false);
    expect(isTrusted(after(...right, '2026-11-28'))).toBe(true);
  });

  it('that went back begins anew, whatever it showed before', () => {
    expect(isTrusted(after('2026-11-01', '2026-11-20', '2026-12-15', '2026-11-21'))).toBe(false);
  });

  it('is believed after a long pause, once it has run on for a week', () => {
    expect(isTrusted(after('2026-01-01', '2026-01-10', '2026-11-20', '2026-11-27'))).toBe(true);
  });

  it('may go back by some minutes over midnight', () => {
    expect(isTrusted(after('2026-11-01', '2026-11-09', '2026-11-08', '2026-11-09'))).toBe(true);
  });

  it('begins anew after whatever was stored instead of a trail', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        expect(isTrusted(clockTrail(stored, new Date('2026-11-20T12:00:00Z')))).toBe(false);
      }),
    );
  });
});
