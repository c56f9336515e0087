import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayNumber,
  dayOfNumber,
  daysBetween,
  isDay,
  weekdayOf,
} from '../../utils/hours/calendarDays';

const anyDay = fc.integer({ min: -300_000, max: 900_000 }).map(dayOfNumber);

describe('isDay', () => {
  it.each(['2026-11-22', '2024-02-29', '2000-02-29', '0000-01-01', '9999-12-31'])('takes %s', (day) => {
    expect(isDay(day)).toBe(true);
  });

  it.each([
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '2026.01.01',
    '20260101',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '-2026-01-01',
    '',
  ])('refuses %j', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it('refuses what is no text at all', () => {
    expect(isDay(undefined as unknown as string)).toBe(false);
    expect(isDay(20_260_101 as unknown as string)).toBe(false);
  });
});

describe('weekdayOf', () => {
  it.each([
    ['2026-11-23', 1],
    ['2026-11-22', 7],
    ['1970-01-01', 4],
    ['1969-12-28', 7],
    ['1969-12-29', 1],
  ])('%s is %i', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });
});

describe('addDays', () => {
  it('passes the ends of months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(addDays('2026-11-22', 0)).toBe('2026-11-22');
  });

  it('throws a RangeError rather than give a day that is none', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0000-01-01', -1)).toThrow(RangeError);
    expect(() => addDays('2026-01-01', 0.5)).toThrow(RangeError);
    expect(() => addDays('2026-01-01', Number.NaN)).toThrow(RangeError);
  });

  it('is undone by the opposite count, and daysBetween measures it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -10_000, max: 10_000 }), (day, count) => {
        const later = addDays(day, count);
        expect(addDays(later, -count)).toBe(day);
        expect(daysBetween(day, later)).toBe(count);
        expect(weekdayOf(later)).toBe(((((weekdayOf(day) - 1 + count) % 7) + 7) % 7) + 1);
      }),
    );
  });
});

describe('addMonths', () => {
  it.each([
    ['2026-08-15', 3, '2026-11-15'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-05-31', 1, '2026-06-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it('keeps the day of the month or takes the last one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -240, max: 240 }), (day, months) => {
        const later = addMonths(day, months);
        const monthsApart =
          (Number(later.slice(0, 4)) - Number(day.slice(0, 4))) * 12 +
          Number(later.slice(5, 7)) -
          Number(day.slice(5, 7));
        expect(monthsApart).toBe(months);
        const sameDayOfMonth = later.slice(8) === day.slice(8);
        const lastOfShorterMonth = addDays(later, 1).endsWith('-01') && later.slice(8) < day.slice(8);
        expect(sameDayOfMonth || lastOfShorterMonth).toBe(true);
      }),
    );
  });
});

describe('dayNumber', () => {
  it('counts from 1970-01-01', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2026-11-22')).toBe(Date.UTC(2026, 10, 22) / 86_400_000);
  });
});
