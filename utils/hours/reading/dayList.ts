import type { Weekday } from '../calendarDays';
import type { Meaning } from './types';
import {
  afterSingleDay,
  dayLetters,
  dayNames,
  dayRangeJoiners,
  everyDayWords,
  holidayWords,
  listJoiners,
  noDayLetters,
  onlySomeWords,
  weekdayWords,
  weekendWords,
} from './words';

const allDays: Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const workdays = 5;
const single = dayNames.map((pattern, index) => `(?<d${index + 1}>${pattern})`).join('|');
const run = `(?<run>[${dayLetters}]{2,7})(?:요일)?`;
// A single letter is a day only where no other word begins or goes on.
const dayEnd =
  '(?:(?<=요일)|(?=[은는만도엔에과와]|이[며고에예구]|입니|[ap]\\.?m|부터|까지|공휴일|휴무|[^가-힣a-z]|$))';
const element = new RegExp(
  `(?:매주\\s*)?(?:(?<weekdays>${weekdayWords})|(?<weekend>${weekendWords})|(?<every>${everyDayWords})|(?<holiday>${holidayWords})|(?:${run}|${single})${dayEnd})`,
  'y',
);
const listJoiner = new RegExp(listJoiners, 'y');
const dayRangeJoiner = new RegExp(dayRangeJoiners, 'y');

interface Element {
  days: Weekday[];
  holiday: boolean;
  /** Set where one day was named, which a range may start from. */
  day?: Weekday;
  end: number;
}

/** The list of days that starts at a place in a plain text ('토/일/공휴일', 'mon-fri'), and where it ends. */
export function dayListAt(text: string, at: number): { meaning: Meaning; end: number } | null {
  const first = elementAt(text, at);
  if (!first) return null;
  const days = new Set(first.days);
  let isAlone = first.end - at === 1;
  let { holiday, end, day: last } = first;
  for (;;) {
    const ranged = rangeEndAt(text, end, last);
    const joined = ranged ?? listedAt(text, end);
    // '월~금, 공휴일 제외', 'mon-fri / sat-sun off': what follows a whole working week stands by itself.
    if (!joined || (days.size >= workdays && !ranged)) break;
    isAlone = false;
    for (const day of joined.days) days.add(day);
    holiday ||= joined.holiday;
    ({ end, day: last } = joined);
  }
  if (isAlone && !afterSingleDay.test(text.slice(end))) return null;
  const onlySome = onlySomeWords.test(text.slice(Math.max(0, at - 16), at).replace(/.*\n/s, ''));
  return { meaning: { kind: 'days', days: [...days].sort(), holiday, onlySome }, end };
}

/** '~금요일' behind '월': all days between. */
function rangeEndAt(text: string, at: number, from: Weekday | undefined): Element | null {
  if (!from) return null;
  dayRangeJoiner.lastIndex = at;
  if (!dayRangeJoiner.test(text)) return null;
  const last = elementAt(text, dayRangeJoiner.lastIndex);
  if (!last?.day) return null;
  const behind = /^\s?까지/.exec(text.slice(last.end))?.[0].length ?? 0;
  const length = (last.day - from + 7) % 7;
  const days = Array.from({ length: length + 1 }, (_, index) => allDays[(from - 1 + index) % 7]!);
  return { days, holiday: false, end: last.end + behind };
}

function listedAt(text: string, at: number): Element | null {
  listJoiner.lastIndex = at;
  return listJoiner.test(text) ? elementAt(text, listJoiner.lastIndex) : null;
}

function elementAt(text: string, at: number): Element | null {
  if (/[가-힣a-z\d]/.test(text[at - 1] ?? '') && !/[가-힣]/.test(text[at] ?? '')) return null;
  element.lastIndex = at;
  const match = element.exec(text);
  if (!match?.groups) return null;
  const end = element.lastIndex;
  const { weekdays, weekend, every, holiday, run: letters } = match.groups;
  if (weekdays) return { days: [1, 2, 3, 4, 5], holiday: false, end };
  if (weekend) return { days: [6, 7], holiday: false, end };
  if (every) return { days: allDays, holiday: false, end };
  if (holiday) return { days: [], holiday: true, end };
  // '요일', '수거': a letter that ends or begins another word.
  if (/[가-힣a-z\d]/.test(text[at - 1] ?? '')) return null;
  if (letters) return isRun(letters, match[0]) ? { days: lettersOf(letters), holiday: false, end } : null;
  const index = dayNames.findIndex((_, place) => match.groups?.[`d${place + 1}`]);
  const day = allDays[index]!;
  return { days: [day], holiday: false, day, end };
}

function lettersOf(letters: string): Weekday[] {
  return [...letters].map((letter) => (dayLetters.indexOf(letter) + 1) as Weekday);
}

/** '월화수목금', '토일': in the order of the week, and no word of its own. */
function isRun(letters: string, whole: string): boolean {
  const days = lettersOf(letters);
  if (days.some((day, index) => index > 0 && day <= days[index - 1]!)) return false;
  const [first = 0, second = 0] = days;
  const isClose = days.length > 2 || second - first === 1 || whole.includes('요일');
  return isClose && !noDayLetters.test(letters);
}
