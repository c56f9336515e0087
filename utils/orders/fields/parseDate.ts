import { addDays, isDay } from '../../hours/calendarDays';
import { koreanDay } from '../../hours/koreanTime';

const YEAR_FIRST =
  /(?<![\d.])(?<year>20\d{2})\s*(?:[.\-/]|년)\s*(?<month>\d{1,2})\s*(?:[.\-/]|월)\s*(?<day>\d{1,2})(?!\d)\s*(?:[.일])?\s*(?:\([^)]{1,3}\))?(?:\s*T?\s*(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?)?/u;
const MONTH_FIRST =
  /(?<![\d.\-/:])(?<month>\d{1,2})\s*(?:[./]|월)\s*(?<day>\d{1,2})(?![\d,])\s*(?:[.일])?\s*(?:\([^)]{1,3}\))?(?:\s*(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?)?/u;
const RELATIVE: [RegExp, number][] = [
  [/그저께|그제/, -2],
  [/어제/, -1],
  [/오늘/, 0],
  [/모레/, 2],
  [/내일/, 1],
];

/** Whether a date without a year lies before now (an order) or after it (an arrival). */
export type Direction = 'past' | 'future';

/**
 * The first date in a text: yyyy-mm-dd, with Thh:mm[:ss] where a time is printed beside a full date.
 * A date without a year becomes the nearest one in `direction`; 어제, 오늘, 내일 count from `now`'s Korean day.
 * With `notBefore`, the day before which it cannot have been, it is the first such day from there on.
 * Null where there is none or where it does not exist (2026-02-30).
 */
export function parseDate(
  text: string,
  now: Date,
  direction: Direction = 'past',
  notBefore?: string,
): string | null {
  const full = YEAR_FIRST.exec(text)?.groups;
  if (full) return isoDate(Number(full['year']), full);
  const today = koreanDay(now);
  if (!today) return null;
  const short = MONTH_FIRST.exec(text)?.groups;
  if (short) return notBefore ? firstSince(short, notBefore) : nearestYear(short, today, direction);
  const relative = RELATIVE.find(([word]) => word.test(text));
  return relative ? addDays(today, relative[1]) : null;
}

/** Every date with a year in a text, as `parseDate` writes them. */
export function parseDates(text: string): string[] {
  const dates = [...text.matchAll(new RegExp(YEAR_FIRST, 'gu'))];
  return dates.flatMap(({ groups }) => isoDate(Number(groups?.['year']), groups ?? {}) ?? []);
}

/** The part of a text that `parseDate` reads; the whole text where it reads none. */
export function printedDate(text: string): string {
  return (YEAR_FIRST.exec(text) ?? MONTH_FIRST.exec(text))?.[0].trim() ?? text;
}

function firstSince(date: Record<string, string>, day: string): string | null {
  const year = Number(day.slice(0, 4));
  const sameYear = isoDate(year, date);
  return sameYear && sameYear.slice(0, 10) >= day ? sameYear : isoDate(year + 1, date);
}

function nearestYear(date: Record<string, string>, today: string, direction: Direction): string | null {
  const thisYear = Number(today.slice(0, 4));
  const inThisYear = isoDate(thisYear, date);
  if (!inThisYear) return null;
  const day = inThisYear.slice(0, 10);
  // A few months the other way is still this year: an arrival that is late, an order dated by another clock.
  if (direction === 'past') return day > today ? isoDate(thisYear - 1, date) : inThisYear;
  return day < addDays(today, -180) ? isoDate(thisYear + 1, date) : inThisYear;
}

function isoDate(year: number, { month, day, hour, minute, second }: Record<string, string>): string | null {
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  if (!isDay(date)) return null;
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  const time = `${hour.padStart(2, '0')}:${minute}`;
  return second === undefined ? `${date}T${time}` : `${date}T${time}:${second}`;
}
