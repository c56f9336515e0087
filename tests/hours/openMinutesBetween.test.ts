import { describe, expect, it } from 'vitest';
import { naverPayCentreSchedule as centre } from '../../utils/contact/schedules';
import { openMinutesBetween } from '../../utils/hours/openMinutesBetween';
import type { Schedule } from '../../utils/hours/types';

const korean = (text: string) => new Date(`${text}:00+09:00`);
const minutes = (from: string, to: string, schedule: Schedule = centre) =>
  openMinutesBetween(schedule, korean(from), korean(to));

describe('openMinutesBetween', () => {
  it.each([
    ['within a day', '2026-11-23T10:00', '2026-11-23T11:30', 90],
    ['over a night', '2026-11-23T17:00', '2026-11-24T10:00', 120],
    ['over a weekend', '2026-11-27T17:00', '2026-11-30T10:00', 120],
    ['over 추석, Thursday to Saturday', '2026-09-23T17:00', '2026-09-28T09:30', 90],
    ['at night', '2026-11-23T19:00', '2026-11-23T23:00', 0],
    ['from before the opening', '2026-11-23T06:00', '2026-11-23T09:10', 10],
    ['of a whole week', '2026-11-23T00:00', '2026-11-30T00:00', 5 * 540],
  ])('counts the open minutes %s', (_name, from, to, expected) => {
    expect(minutes(from, to)).toBe(expected);
  });

  it('leaves out the break', () => {
    expect(minutes('2026-11-23T09:00', '2026-11-23T18:00', { ...centre, break: ['12:00', '13:00'] })).toBe(
      480,
    );
  });

  it('counts nothing backwards, and nothing of an Invalid Date', () => {
    expect(minutes('2026-11-24T10:00', '2026-11-23T10:00')).toBe(0);
    expect(openMinutesBetween(centre, new Date(Number.NaN), korean('2026-11-23T10:00'))).toBe(0);
  });

  it('ends a count over many years quickly', () => {
    const started = performance.now();
    expect(minutes('2020-01-01T00:00', '2120-01-01T00:00')).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
