import { dayNumberOrNull, dayOfNumber, weekdayOfNumber } from '../calendarDays';
import type { Weekday } from '../calendarDays';
import type { Meaning, TokenOf, WrittenDate } from './types';
import { dayLetters } from './words';

const weekday = (name: string) =>
  `(?:\\s?\\(\\s?(?<${name}Weekday>[${dayLetters}])(?:요일)?[^)\\n]{0,6}\\)|\\s(?<${name}Plain>[${dayLetters}])(?:요일|(?=\\))))?`;
const dateOf = (name: string) =>
  `(?:(?<${name}Year>(?:20)?\\d\\d)\\s?[년.\\-/]\\s?)?(?<${name}Month>1[0-2]|0?[1-9])\\s?(?<${name}Sign>[월./-])\\s?` +
  `(?<${name}Day>3[01]|[12]\\d|0?[1-9])(?:\\s?일|\\.)?(?![\\d:])${weekday(name)}`;
const lastDay = `(?<lastDay>3[01]|[12]\\d|0?[1-9])(?:\\s?일|\\.)?(?![\\d:]|\\s?시|\\s?[월./-]\\s?\\d)${weekday('last')}`;
const joiner = '\\s*(?:~|-|부터|에서)\\s*(?:~\\s*)?';
const range = new RegExp(`${dateOf('from')}(?:${joiner}(?:${dateOf('to')}|${lastDay}))?`, 'y');
const yearsAround = 6;

type Groups = Record<string, string | undefined>;

/** The date or range of dates that starts at a place in a plain text, and where it ends; null where there is none. */
export function dateRangeAt(text: string, at: number): { meaning: Meaning; end: number } | null {
  if (!/\d/.test(text[at] ?? '') || /[\d.:~/-]/.test(text[at - 1] ?? '')) return null;
  range.lastIndex = at;
  const match = range.exec(text);
  if (
    !match?.groups ||
    !isDateLike(match.groups, text.slice(range.lastIndex)) ||
    /^\s?(?:시|분|원|개|점|%)/.test(text.slice(range.lastIndex))
  )
    return null;
  const from = writtenDate(match.groups, 'from');
  const to = match.groups['toMonth']
    ? writtenDate(match.groups, 'to')
    : match.groups['lastDay']
      ? lastOfRange(from, match.groups)
      : from;
  return { meaning: { kind: 'dates', from, to }, end: range.lastIndex };
}

/** 9.18 may be a number, 9-18 hours: they are dates where a year, a weekday or the other end says so. */
function isDateLike(groups: Groups, behind: string): boolean {
  const { fromYear, fromSign, fromWeekday, toMonth, lastDay: last } = groups;
  if (fromYear || fromWeekday || fromSign === '월' || fromSign === '/') return true;
  if (/^\s?(?:임시|하루)?\s?휴/.test(behind)) return true;
  return fromSign === '.' && (toMonth !== undefined || last !== undefined);
}

function writtenDate(groups: Groups, name: 'from' | 'to'): WrittenDate {
  const year = groups[`${name}Year`];
  const letter = groups[`${name}Weekday`] ?? groups[`${name}Plain`];
  return {
    ...(year && { year: year.length === 2 ? 2000 + Number(year) : Number(year) }),
    month: Number(groups[`${name}Month`]),
    dayOfMonth: Number(groups[`${name}Day`]),
    ...(letter && { weekday: weekdayOf(letter) }),
  };
}

function lastOfRange(from: WrittenDate, groups: Groups): WrittenDate {
  const { weekday: _first, ...month } = from;
  const letter = groups['lastWeekday'] ?? groups['lastPlain'];
  return { ...month, dayOfMonth: Number(groups['lastDay']), ...(letter && { weekday: weekdayOf(letter) }) };
}

function weekdayOf(letter: string): Weekday {
  return (dayLetters.indexOf(letter) + 1) as Weekday;
}

/**
 * The days of a written range, yyyy-mm-dd, or null where the calendar has none. Without a year: the one nearest to
 * this year that fits the printed weekday, else this year, and not sure.
 */
export function daysOfRange(
  { from, to }: Pick<TokenOf<'dates'>, 'from' | 'to'>,
  thisYear: number,
): { from: string; to: string; sure: boolean } | null {
  const turn = isBefore(to, from) ? 1 : 0;
  const year = from.year ?? (to.year === undefined ? fittingYear(from, to, turn, thisYear) : to.year - turn);
  const first = dayIn(year, from);
  const last = dayIn(to.year ?? year + turn, to);
  if (first === null || last === null || last < first) return null;
  const hasYear = from.year !== undefined || to.year !== undefined;
  const fits = fitsWeekday(from, first) && fitsWeekday(to, last);
  return { from: dayOfNumber(first), to: dayOfNumber(last), sure: hasYear && fits };
}

/** `turn`: years between the two, 1 for a range over New Year. */
function fittingYear(from: WrittenDate, to: WrittenDate, turn: number, thisYear: number): number {
  const near = Array.from({ length: yearsAround * 2 + 1 }, (_, index) => {
    const distance = Math.ceil(index / 2);
    return index % 2 ? thisYear + distance : thisYear - distance;
  });
  const isNamed = from.weekday !== undefined || to.weekday !== undefined;
  const fits = (year: number) =>
    fitsWeekday(from, dayIn(year, from)) && fitsWeekday(to, dayIn(year + turn, to));
  return (isNamed ? near.find(fits) : undefined) ?? thisYear;
}

function fitsWeekday(date: WrittenDate, number: number | null): boolean {
  return number !== null && (date.weekday === undefined || weekdayOfNumber(number) === date.weekday);
}

function isBefore(one: WrittenDate, other: WrittenDate): boolean {
  return one.month < other.month;
}

function dayIn(year: number, { month, dayOfMonth }: WrittenDate): number | null {
  return dayNumberOrNull(`${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`);
}
