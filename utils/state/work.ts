import type { ItemCorrections, OrderCorrections } from '../orders/correctOrder';
import type { Order } from '../orders/types';
import type { Channel, EarlierInquiry, HintId, Language, Remedy, Tone, Topic } from '../inquiry/types';

/** The shopper's own wording, in parts: what is absent stands as drafted. */
export interface OwnWording {
  title?: string;
  body?: string;
}

/** A copy that was made of a message, to be sent. */
export interface CopiedInquiry {
  /** ISO 8601. */
  at: string;
  channel: Channel;
  topic: Topic;
}

/** What the shopper wrote and chose about one item. */
export interface Inquiry {
  topic?: Topic;
  channel?: Channel;
  /** The search box. */
  query: string;
  /** The words that were taken over into the draft. */
  details: string;
  /** The answers to the draft's questions, and those that the shopper does not want to answer. */
  answers: Partial<Record<HintId, string>>;
  skipped: HintId[];
  remedy?: Remedy;
  /** yyyy-mm-dd, by which an answer is asked for. */
  replyBy?: string;
  /** The messages that this one follows; absent while a first one is written. */
  earlier?: EarlierInquiry[];
  copied: CopiedInquiry[];
  corrections: ItemCorrections;
  /** The answers that solved it, by their entries' ids. */
  solved: string[];
  /** The shopper's own wording, by `wordingKey`: another topic starts from its own draft again. */
  titles: Partial<Record<string, string>>;
  bodies: Partial<Record<string, string>>;
  /** What stood there before the shopper had it drafted anew. */
  setAside: Partial<Record<string, OwnWording & { details: string }>>;
}

/** Everything kept for one order until the browser is closed. */
export interface Work {
  item: number;
  /** Of this order's messages; absent while the settings say it. */
  tone?: Tone;
  language?: Language;
  corrections: OrderCorrections;
  /** By the item's index. */
  inquiries: Record<string, Inquiry>;
  /** Which item each index stands for: another page may show the same order's items in another order. */
  itemKeys: string[];
  /** What the shopper pasted about the order that the page shows, its items in the order of the page's. */
  pasted?: Order;
}

const emptyInquiry: Inquiry = {
  query: '',
  details: '',
  answers: {},
  skipped: [],
  copied: [],
  corrections: {},
  solved: [],
  titles: {},
  bodies: {},
  setAside: {},
};
export const emptyWork: Work = {
  item: 0,
  corrections: {},
  inquiries: {},
  itemKeys: [],
};

/** Under which the shopper's own wording is kept: a message that follows others is another one. */
export function wordingKey(topic: Topic, { earlier }: Inquiry): string {
  return earlier ? `${topic} ${earlier.length + 1}` : topic;
}

export function inquiryOf(work: Work, item: number = work.item): Inquiry {
  return work.inquiries[item] ?? emptyInquiry;
}

export function withInquiry(work: Work, change: Partial<Inquiry>): Work {
  const inquiry = { ...inquiryOf(work), ...change };
  return { ...work, inquiries: { ...work.inquiries, [work.item]: inquiry } };
}
