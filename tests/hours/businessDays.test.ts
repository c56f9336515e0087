import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBusinessDays, areHolidaysKnownBetween, isBusinessDay } from '../../utils/hours/businessDays';
import { addDays, dayNumber, dayOfNumber, weekdayOf } from '../../utils/hours/calendarDays';
import { publicHolidaysOn } from '../../utils/hours/publicHolidays';

// Reaches well beyond the holiday table on both sides.
const anyDay = fc.integer({ min: dayNumber('2010-01-01'), max: dayNumber('2036-12-31') }).map(dayOfNumber);
const anyCount = fc.integer({ min: -900, max: 900 });

describe('isBusinessDay', () => {
  it('is Monday to Friday', () => {
    expect(isBusinessDay('2026-11-20')).toBe(true);
    expect(isBusinessDay('2026-11-21')).toBe(false);
    expect(isBusinessDay('2026-11-22')).toBe(false);
    expect(isBusinessDay('2026-11-23')).toBe(true);
  });

  it('is no public holiday; 1 May is one from 2026', () => {
    expect(isBusinessDay('2026-09-25')).toBe(false);
    expect(isBusinessDay('2025-05-01')).toBe(true);
    expect(isBusinessDay('2026-05-01')).toBe(false);
  });

  it('knows weekends only outside the table', () => {
    expect(isBusinessDay('2030-01-01')).toBe(true);
    expect(isBusinessDay('2030-01-05')).toBe(false);
  });
});

describe('addBusinessDays', () => {
  it.each([
    ['2022-04-05', 3, '2022-04-08'], // the official example
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'], // from a Saturday
    ['2026-11-22', 1, '2026-11-23'],
    ['2026-09-23', 1, '2026-09-28'], // over 추석
    ['2026-09-25', 1, '2026-09-28'], // from a public holiday
    ['2021-05-03', 3, '2021-05-07'], // 5 May is a public holiday, whatever an example says
    ['2025-04-30', 1, '2025-05-01'],
    ['2026-04-30', 1, '2026-05-04'],
    ['2026-12-31', 1, '2027-01-04'],
    ['2026-11-23', -1, '2026-11-20'],
    ['2026-11-22', -1, '2026-11-20'],
    ['2026-09-28', -1, '2026-09-23'],
    ['2030-01-04', 1, '2030-01-07'],
    ['2029-12-31', 1, '2030-01-01'], // holidays of 2030 are not known
  ])('%s %i: %s', (day, count, expected) => {
    expect(addBusinessDays(day, count)).toBe(expected);
  });

  it('gives the day back for 0, whatever day it is', () => {
    expect(addBusinessDays('2026-11-22', 0)).toBe('2026-11-22');
    expect(addBusinessDays('2026-09-25', -0)).toBe('2026-09-25');
  });

  it('lands on a business day, with exactly so many on the way', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (day, count) => {
        fc.pre(count !== 0);
        const landing = addBusinessDays(day, count);
        expect(weekdayOf(landing)).toBeLessThan(6);
        expect(publicHolidaysOn(landing)).toEqual([]);
        const step = Math.sign(count);
        let counted = 0;
        let walked = day;
        while (walked !== landing) {
          walked = addDays(walked, step);
          if (isBusinessDay(walked)) counted += 1;
        }
        expect(counted).toBe(Math.abs(count));
      }),
    );
  });

  it('is undone by the opposite count from a business day', () => {
    fc.assert(
      fc.property(anyDay.filter(isBusinessDay), anyCount, (day, count) => {
        expect(addBusinessDays(addBusinessDays(day, count), -count)).toBe(day);
      }),
    );
  });

  it('counts step by step', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(300), fc.nat(300), (day, first, second) => {
        expect(addBusinessDays(addBusinessDays(day, first), second)).toBe(
          addBusinessDays(day, first + second),
        );
      }),
    );
  });

  it('does not hang on a large count', () => {
    const begun = performance.now();
    expect(addBusinessDays('2026-11-23', 1_000_000)).toMatch(/^58\d\d-/);
    expect(addBusinessDays('2026-11-23', -500_000)).toMatch(/^01\d\d-/);
    expect(() => addBusinessDays('2026-11-23', 1e15)).toThrow(RangeError);
    expect(() => addBusinessDays('2026-11-23', -1e15)).toThrow(RangeError);
    expect(performance.now() - begun).toBeLessThan(500);
  });

  it.each(['2026-02-30', '2026-11-23T10:00', '', '어제'])('throws a RangeError for the day %j', (day) => {
    expect(() => addBusinessDays(day, 1)).toThrow(RangeError);
    expect(() => addBusinessDays(day, 0)).toThrow(RangeError);
    expect(() => isBusinessDay(day)).toThrow(RangeError);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1.5])('throws a RangeError for the count %d', (count) => {
    expect(() => addBusinessDays('2026-11-23', count)).toThrow(RangeError);
  });
});

describe('areHolidaysKnownBetween', () => {
  it('asks for the counted days only', () => {
    expect(areHolidaysKnownBetween('2027-12-30', '2027-12-31')).toBe(true);
    expect(areHolidaysKnownBetween('2027-12-30', '2028-01-03')).toBe(false);
    expect(areHolidaysKnownBetween('2017-12-31', '2018-01-02')).toBe(true);
    expect(areHolidaysKnownBetween('2017-12-28', '2018-01-02')).toBe(false);
  });
});
