import type { Weekday } from '../calendarDays';
import type { Token, TokenOf } from './types';

/** Hours and the days they are said of; `days` is null where none are. */
export interface HoursOfDays {
  days: Weekday[] | null;
  holiday: boolean;
  hours: (TokenOf<'range'> | TokenOf<'all-day'>)[];
  /** As `channelAt` gives it. */
  channel: number;
}

/** What a text says, statement by statement, before it is judged. */
export interface Statements {
  hours: HoursOfDays[];
  breaks: TokenOf<'range'>[];
  /** How many days the breaks are said of; all where none are named. */
  breakDays: number;
  closedDays: Weekday[];
  /** Days that are like the others: '주말도 동일'. */
  alsoDays: Weekday[];
  holidays: 'closed' | 'open' | 'contradicted' | 'unstated';
  isAlways: boolean;
  /** The hours are those of all days that are not closed: '그 외 요일'. */
  isRest: boolean;
  closedDates: TokenOf<'dates'>[];
  /** Something was said that a weekly schedule cannot hold. */
  hasMore: boolean;
}

/** A text while its statements are put together. */
export interface Reading {
  text: string;
  tokens: Token[];
  breaks: ReadonlySet<Token>;
  /** The text with every token blotted out. */
  rest: string;
  said: Statements;
  /** The days of which hours may follow; null where hours would be of no days. */
  current: HoursOfDays | null;
}
