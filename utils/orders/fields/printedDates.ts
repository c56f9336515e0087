import { clockAtStart, type Clock } from './clock';
import {
  datesWithoutYear,
  dateWithShortYear,
  datesWithYear,
  englishMonths,
  happensOnDay,
} from './dateNotations';
import type { DayOfYear } from './guessYear';

export interface PrintedDate extends DayOfYear {
  clock: Clock | null;
  /** The part of the text that it is printed in, time included. */
  text: string;
}

export interface PrintedFullDate extends PrintedDate {
  year: number;
}

/** Years that two digits stand for; with slashes and hyphens the first of them could be a month up to 12. */
const SHORT_YEARS = { first: 10, firstBeyondMonths: 13, last: 39 };

/** Every date that is printed with its year, in the text's order. */
export function datesInFull(text: string): PrintedFullDate[] {
  const found = [...datesWithYear, dateWithShortYear].flatMap((notation) =>
    [...text.matchAll(notation)].flatMap((match) => {
      const date = readMatch(match, text);
      const year = yearOf(match.groups ?? {});
      return date && year ? [{ ...date, year, index: match.index }] : [];
    }),
  );
  return found.sort((a, b) => a.index - b.index);
}

/** The first date that is printed without a year. */
export function dateWithoutYear(text: string): PrintedDate | null {
  let first: (PrintedDate & { index: number }) | null = null;
  for (const notation of datesWithoutYear) {
    const match = notation.exec(text);
    const date = match && readMatch(match, text);
    if (date && isDate(date, match, text) && (!first || match.index < first.index))
      first = { ...date, index: match.index };
  }
  return first;
}

/** The clock behind a part of a text, and both as printed. */
export function withClock(
  text: string,
  { 0: printed, index }: RegExpMatchArray,
): Pick<PrintedDate, 'clock' | 'text'> {
  const clock = clockAtStart(text.slice((index ?? 0) + printed.length).replace(/^ /, ''));
  const gap = clock && text[(index ?? 0) + printed.length] === ' ' ? ' ' : '';
  return { clock, text: (printed + gap + (clock?.text ?? '')).trim() };
}

function readMatch(match: RegExpMatchArray, text: string): PrintedDate | null {
  const { name, month, day, weekday, weekdayName } = match.groups ?? {};
  const behind = withClock(text, match);
  // A fourth number is no time: "2025.11.8.3", "1. 2. 3".
  if (
    !behind.clock &&
    /[.\d] ?$/.test(match[0]) &&
    /^ ?\d/.test(text.slice((match.index ?? 0) + match[0].length))
  )
    return null;
  return {
    ...behind,
    month: name ? englishMonths.indexOf(name.slice(0, 3).toLowerCase()) + 1 : Number(month),
    day: Number(day),
    weekday: '월화수목금토일'.indexOf(weekday ?? weekdayName ?? '-') + 1 || undefined,
  };
}

function yearOf({ year, separator, quote }: Record<string, string | undefined>): number | null {
  if (year?.length === 4) return Number(year);
  const first = quote || separator === '.' ? SHORT_YEARS.first : SHORT_YEARS.firstBeyondMonths;
  return Number(year) >= first && Number(year) <= SHORT_YEARS.last ? 2000 + Number(year) : null;
}

/** Two numbers alone may be a weight, a rating or one page of several: something must say that they are a day. */
function isDate({ weekday, clock }: PrintedDate, match: RegExpExecArray, text: string): boolean {
  const { name, separator, dot } = match.groups ?? {};
  // "you may 5": a month's name has a capital.
  if (name) return /^[A-Z]/.test(name);
  if (!separator || weekday || clock || dot) return true;
  if (separator !== '/') return false;
  const isWhole = match[0] === text && match[0].length > 3;
  return isWhole || happensOnDay.test(text.slice(match.index + match[0].length));
}
