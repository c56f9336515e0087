import type { Weekday } from '../calendarDays';

/** A clock time as it is written, before it is known which half of the day is meant. */
export interface WrittenTime {
  hour: number;
  minute: number;
  /** What stands beside it: 오전, 저녁, 익일 새벽, PM. */
  half?: 'morning' | 'afternoon' | 'night' | 'dawn';
  isNextDay: boolean;
  /** '09:00', '00:30': written on a clock of 24 hours. */
  isPadded: boolean;
  /** Written as a time and not as a bare number: '9시', '9:00', 'PM 9'. */
  isMarked: boolean;
}

export interface WrittenDate {
  year?: number;
  month: number;
  dayOfMonth: number;
  weekday?: Weekday;
}

/** What can be told of a stretch of text by itself. */
export type Meaning =
  | { kind: 'range'; start: WrittenTime; end: WrittenTime }
  | { kind: 'until'; end: WrittenTime }
  | { kind: 'all-day' }
  /** `holiday`: public holidays are among them; `onlySome`: every other week, the second of the month. */
  | { kind: 'days'; days: Weekday[]; holiday: boolean; onlySome: boolean }
  | { kind: 'dates'; from: WrittenDate; to: WrittenDate }
  | { kind: 'closed' | 'always' | 'break' | 'none' | 'as-usual' | 'shortened' };

export type Token = Meaning & {
  at: number;
  until: number;
  /** Counted from 0. */
  line: number;
};

export type TokenOf<Kind extends Meaning['kind']> = Extract<Token, { kind: Kind }>;
