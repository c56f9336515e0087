import type { Reminder } from '../reminders/types';
import type { OwnReply, OwnWait, Waiting } from '../wait/ownTypes';

/** A seller's hours as the shopper pasted them. */
export interface SellerHours {
  /** The text, which is read anew each time: a better reading helps old texts too. */
  text: string;
  /** The shopper looked at the reading and said that it is right. */
  confirmed: boolean;
  /** yyyy-mm-dd, by which a date without a year is read; absent where the clock made no sense. */
  keptOn?: string;
}

/** Characters; the hours of a whole footer take less. */
export const longestHoursText = 2000;

/** What stays on this computer when the browser is closed: never an order. */
export interface Kept {
  waits: OwnWait[];
  /** Null while nothing is timed. */
  waiting: Waiting | null;
  replies: OwnReply[];
  /** By store and seller. */
  sellerHours: Record<string, SellerHours>;
  /** yyyy-mm-dd, public holidays that the shopper added. */
  ownHolidays: string[];
  reminders: Reminder[];
}

export const emptyKept: Kept = {
  waits: [],
  waiting: null,
  replies: [],
  sellerHours: {},
  ownHolidays: [],
  reminders: [],
};
