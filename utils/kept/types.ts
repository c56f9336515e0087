import type { Channel, Topic } from '../inquiry/types';
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

/** An inquiry about a remembered order: when its text was copied or put into a page, and for where. */
export interface SentInquiry {
  /** ISO 8601. */
  at: string;
  channel: Channel;
  topic: Topic;
  /** What the item is known by in the order, as `itemKeysOf` gives it. */
  item: string;
}

/** An order that the shopper chose to have remembered. */
export interface RememberedOrder {
  orderNumber?: string;
  productName?: string;
  /** ISO 8601; by it an order ages about which nothing was sent. */
  rememberedAt?: string;
  /** Oldest first. */
  sent: SentInquiry[];
}

/** Characters; the hours of a whole footer take less. */
export const longestHoursText = 2000;

/** What stays on this computer when the browser is closed. */
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
  /** By `rememberedKey`: only those of which the shopper said so. */
  orders: Record<string, RememberedOrder>;
}

export const emptyKept: Kept = {
  waits: [],
  waiting: null,
  replies: [],
  sellerHours: {},
  ownHolidays: [],
  reminders: [],
  orders: {},
};

export const keptParts = Object.keys(emptyKept) as (keyof Kept)[];
