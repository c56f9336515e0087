import { addDays, isDay, weekdayOf } from '../../hours/calendarDays';

/** Whether a date without a year lies before now (an order) or after it (an arrival). */
export type Direction = 'past' | 'future';

export interface DayOfYear {
  month: number;
  day: number;
  /** 1 = Monday, where printed. */
  weekday: number | undefined;
}

export interface YearClues {
  today: string;
  direction: Direction;
  /** The day before which it cannot have been. */
  notBefore?: string | undefined;
}

// An arrival may be late by months and still be told without its year; none is promised longer ahead.
const DAYS_THE_OTHER_WAY = 180;
const DAYS_AHEAD = 200;

/**
 * A date without a year as yyyy-mm-dd: the nearest in its direction, or the first one since `notBefore`. Where the
 * printed weekday contradicts that, the year before or after it in which the weekday fits, if that is possible;
 * else the page has its weekday wrong.
 */
export function guessYear(date: DayOfYear, clues: YearClues): string | null {
  const usual = clues.notBefore ? firstSince(date, clues.notBefore) : nearest(date, clues);
  if (!usual || !date.weekday || weekdayOf(usual) === date.weekday) return usual;
  const year = Number(usual.slice(0, 4));
  const latest = clues.direction === 'past' ? clues.today : addDays(clues.today, DAYS_AHEAD);
  const fitting = [dayIn(year - 1, date), dayIn(year + 1, date)].find(
    (day) => day && weekdayOf(day) === date.weekday && day >= (clues.notBefore ?? '') && day <= latest,
  );
  return fitting ?? usual;
}

export function dayIn(year: number, { month, day }: Pick<DayOfYear, 'month' | 'day'>): string | null {
  const text = [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  return isDay(text) ? text : null;
}

function firstSince(date: DayOfYear, notBefore: string): string | null {
  const year = Number(notBefore.slice(0, 4));
  const sameYear = dayIn(year, date);
  return sameYear && sameYear >= notBefore.slice(0, 10) ? sameYear : dayIn(year + 1, date);
}

function nearest(date: DayOfYear, { today, direction }: YearClues): string | null {
  const year = Number(today.slice(0, 4));
  const thisYear = dayIn(year, date);
  if (direction === 'past') return thisYear && thisYear <= today ? thisYear : dayIn(year - 1, date);
  return thisYear && thisYear >= addDays(today, -DAYS_THE_OTHER_WAY) ? thisYear : dayIn(year + 1, date);
}
