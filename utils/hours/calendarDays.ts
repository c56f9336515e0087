/** Calendar arithmetic on days written yyyy-mm-dd. No clock and no zone is involved. */

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const millisecondsPerDay = 86_400_000;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const firstDayNumber = -719_528; // 0000-01-01
const lastDayNumber = 2_932_896; // 9999-12-31

/** Days since 1970-01-01, or null for what is no day of the calendar ('2026-02-30', '2026-1-1', ''). */
export function dayNumberOrNull(day: string): number | null {
  if (typeof day !== 'string' || !dayPattern.test(day)) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  // Some engines roll 30 February over into March instead of refusing it.
  return new Date(time).toISOString().startsWith(day) ? time / millisecondsPerDay : null;
}

/** Days since 1970-01-01. Throws a RangeError for what is no day of the calendar. */
export function dayNumber(day: string): number {
  const number = dayNumberOrNull(day);
  if (number === null) throw new RangeError(`Not a yyyy-mm-dd calendar day: ${String(day)}`);
  return number;
}

/** The day with that number. Throws a RangeError outside the years 0000 to 9999 and for fractions. */
export function dayOfNumber(number: number): string {
  if (!Number.isInteger(number) || number < firstDayNumber || number > lastDayNumber) {
    throw new RangeError(`No yyyy-mm-dd day has the number ${number}`);
  }
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Whether the text is a day that the calendar has, written yyyy-mm-dd. */
export function isDay(text: string): boolean {
  return dayNumberOrNull(text) !== null;
}

/** Whether years can be counted on and back from this year without leaving four digits. */
export function isCountableYear(year: number): boolean {
  return year >= 1000 && year < 9000;
}

/** The weekday of a day number, 1 = Monday. */
export function weekdayOfNumber(number: number): Weekday {
  // 1970-01-01 was a Thursday; the double remainder keeps days before it positive.
  return (((((number + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** The weekday, 1 = Monday. Throws a RangeError for an impossible day. */
export function weekdayOf(day: string): Weekday {
  return weekdayOfNumber(dayNumber(day));
}

/** The day `count` days later, earlier where negative. Throws a RangeError for an impossible day. */
export function addDays(day: string, count: number): string {
  return dayOfNumber(dayNumber(day) + count);
}

/** The same day of the `count`th month after, or that month's last day where it has none. Throws as `addDays`. */
export function addMonths(day: string, count: number): string {
  const start = new Date(dayNumber(day) * millisecondsPerDay);
  const firstOfMonth = new Date(start);
  firstOfMonth.setUTCDate(1);
  firstOfMonth.setUTCMonth(start.getUTCMonth() + count);
  const lastOfMonth = new Date(firstOfMonth);
  lastOfMonth.setUTCMonth(firstOfMonth.getUTCMonth() + 1, 0);
  const dayOfMonth = Math.min(start.getUTCDate(), lastOfMonth.getUTCDate());
  return dayOfNumber(firstOfMonth.getTime() / millisecondsPerDay + dayOfMonth - 1);
}

/** Days from the first day to the second, negative where the second is earlier. Throws as `addDays`. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}
