import { dayNumber, dayNumberOrNull, dayOfNumber, weekdayOfNumber } from './calendarDays';
import { firstHolidayYear, isHolidayYearKnown, lastHolidayYear, publicHolidaysOn } from './publicHolidays';

const firstTableDay = dayNumber(`${firstHolidayYear}-01-01`);
const lastTableDay = dayNumber(`${lastHolidayYear}-12-31`);

/**
 * Monday to Friday and not a public holiday; outside the holiday table's years only weekends are skipped.
 * Throws a RangeError for what is no yyyy-mm-dd calendar day.
 */
export function isBusinessDay(day: string): boolean {
  return isBusinessDayNumber(dayNumber(day));
}

/**
 * The `count`th business day after `day`, which is itself not counted; before it where `count` is negative;
 * `day` unchanged where it is 0. yyyy-mm-dd in and out. `ownHolidays` count as public holidays beside the table's.
 * Throws a RangeError for an impossible day, a fraction, or a result outside the years 0000 to 9999: an empty or
 * unchanged answer would pass for a deadline.
 */
export function addBusinessDays(day: string, count: number, ownHolidays: readonly string[] = []): string {
  if (!Number.isInteger(count)) throw new RangeError(`Not a whole number of business days: ${count}`);
  const step = count < 0 ? -1 : 1;
  let number = dayNumber(day);
  let remaining = Math.abs(count);
  const own = new Set(ownHolidays.flatMap((holiday) => dayNumberOrNull(holiday) ?? []));
  const holidays = { first: Math.min(firstTableDay, ...own), last: Math.max(lastTableDay, ...own) };
  while (remaining > 0) {
    const weeks = wholeWeeksAhead(number, step, remaining, holidays);
    if (weeks > 0) {
      number += step * weeks * 7;
      remaining -= weeks * 5;
    } else {
      number += step;
      if (isBusinessDayNumber(number) && !own.has(number)) remaining -= 1;
    }
  }
  return dayOfNumber(number);
}

/**
 * Whether every business day counted between two days (the first not counted) lies in the holiday table's years,
 * so that no unknown holiday can have been taken for one.
 */
export function areHolidaysKnownBetween(day: string, last: string): boolean {
  return isHolidayYearKnown(yearOf(addBusinessDays(day, 1))) && isHolidayYearKnown(yearOf(last));
}

/**
 * How many weeks can be leapt at once: any seven days hold five business days where no holiday is known. One day is
 * left to be walked, so that the count always ends on a business day.
 */
function wholeWeeksAhead(
  number: number,
  step: 1 | -1,
  remaining: number,
  { first, last }: { first: number; last: number },
): number {
  const weeks = Math.floor((remaining - 1) / 5);
  if (number > last && step === 1) return weeks;
  if (number < first && step === -1) return weeks;
  if (number >= first && number <= last) return 0;
  const daysToHolidays = step === 1 ? first - number : number - last;
  return Math.min(weeks, Math.floor((daysToHolidays - 1) / 7));
}

function isBusinessDayNumber(number: number): boolean {
  if (weekdayOfNumber(number) > 5) return false;
  if (number < firstTableDay || number > lastTableDay) return true;
  return publicHolidaysOn(dayOfNumber(number)).length === 0;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
