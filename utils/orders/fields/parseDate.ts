import { addDays } from '../../hours/calendarDays';
import { koreanDay } from '../../hours/koreanTime';
import { inKorea } from './clock';
import { foldText } from './foldText';
import { dayIn, guessYear, type Direction } from './guessYear';
import { datesInFull, dateWithoutYear, type PrintedFullDate } from './printedDates';
import { relativeDay } from './relativeDay';

export type { Direction } from './guessYear';

/**
 * The first date in a text: yyyy-mm-dd, with Thh:mm[:ss] in Korean time where a time is printed beside it.
 * A date with its year goes before one without. That one becomes the nearest one in `direction`; with `notBefore`, the
 * day before which it cannot have been, the first such day from there on. 어제, 오늘, 내일 count from `now`'s Korean day.
 * Null where there is none or where it does not exist (2026-02-30).
 */
export function parseDate(
  text: string,
  now: Date,
  direction: Direction = 'past',
  notBefore?: string,
): string | null {
  const folded = foldText(text);
  const [full] = datesInFull(folded);
  if (full) return isoDate(full);
  const today = koreanDay(now);
  if (!today) return null;
  const short = dateWithoutYear(folded);
  if (short) {
    const day = guessYear(short, { today, direction, notBefore });
    return day && inKorea(day, short.clock);
  }
  const relative = relativeDay(folded);
  return relative && inKorea(addDays(today, relative.daysFromToday), relative.clock);
}

/** Every date with a year in a text, as `parseDate` writes them. */
export function parseDates(text: string): string[] {
  return datesInFull(foldText(text)).flatMap((date) => isoDate(date) ?? []);
}

/** The part of a text that `parseDate` reads; the whole text where it reads none. */
export function printedDate(text: string): string {
  const folded = foldText(text);
  return (datesInFull(folded)[0] ?? dateWithoutYear(folded) ?? relativeDay(folded))?.text ?? text;
}

function isoDate(date: PrintedFullDate): string | null {
  const day = dayIn(date.year, date);
  return day && inKorea(day, date.clock);
}
