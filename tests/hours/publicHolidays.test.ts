import { describe, expect, it } from 'vitest';
import {
  firstHolidayYear,
  isHolidayYearKnown,
  lastHolidayYear,
  publicHolidaysOn,
} from '../../utils/hours/publicHolidays';

describe('publicHolidaysOn', () => {
  it.each([
    ['2025-01-27', ['임시공휴일']],
    ['2025-05-05', ['어린이날', '부처님 오신 날']],
    ['2026-05-01', ['노동절']],
    ['2026-07-17', ['제헌절']],
    ['2026-09-25', ['추석']],
    ['2027-05-03', ['대체공휴일(노동절)']],
    ['2027-07-19', ['대체공휴일(제헌절)']],
  ])('%s: %j', (day, names) => {
    expect(publicHolidaysOn(day)).toEqual(names);
  });

  it.each(['2025-05-01', '2026-11-23', '2017-12-25', '2028-01-01', ''])('none on %j', (day) => {
    expect(publicHolidaysOn(day)).toEqual([]);
  });
});

describe('isHolidayYearKnown', () => {
  it('holds for the years of the table and no others', () => {
    expect(isHolidayYearKnown(firstHolidayYear)).toBe(true);
    expect(isHolidayYearKnown(2026)).toBe(true);
    expect(isHolidayYearKnown(lastHolidayYear)).toBe(true);
    expect(isHolidayYearKnown(firstHolidayYear - 1)).toBe(false);
    expect(isHolidayYearKnown(lastHolidayYear + 1)).toBe(false);
    expect(isHolidayYearKnown(Number.NaN)).toBe(false);
  });

  it('has no gap between the first and the last year', () => {
    for (let year = firstHolidayYear; year <= lastHolidayYear; year += 1) {
      expect(publicHolidaysOn(`${year}-01-01`)).toHaveLength(1);
      expect(publicHolidaysOn(`${year}-12-25`)).toHaveLength(1);
    }
  });
});
