import type { ItemCorrections, OrderCorrections } from '../orders/correctOrder';
import type { Order } from '../orders/types';
import type { Channel, Language, Tone, Topic } from '../inquiry/types';

/** What the shopper wrote and chose about one item. */
export interface Inquiry {
  topic?: Topic;
  channel?: Channel;
  /** The search box. */
  query: string;
  /** The words that were taken over into the draft. */
  details: string;
  corrections: ItemCorrections;
  /** The answers that solved it, by their entries' ids. */
  solved: string[];
  /** The shopper's own wording, by topic: another topic starts from its own draft again. */
  titles: Partial<Record<Topic, string>>;
  bodies: Partial<Record<Topic, string>>;
}

/** Everything kept for one order until the browser is closed. */
export interface Work {
  item: number;
  tone: Tone;
  language: Language;
  corrections: OrderCorrections;
  /** By the item's index. */
  inquiries: Record<string, Inquiry>;
  /** Which item each index stands for: another page may show the same order's items in another order. */
  itemKeys: string[];
  /** What the shopper pasted about the order that the page shows, its items in the order of the page's. */
  pasted?: Order;
}

const emptyInquiry: Inquiry = { query: '', details: '', corrections: {}, solved: [], titles: {}, bodies: {} };
export const emptyWork: Work = {
  item: 0,
  tone: 'polite',
  language: 'ko',
  corrections: {},
  inquiries: {},
  itemKeys: [],
};

export function inquiryOf(work: Work, item: number = work.item): Inquiry {
  return work.inquiries[item] ?? emptyInquiry;
}

export function withInquiry(work: Work, change: Partial<Inquiry>): Work {
  const inquiry = { ...inquiryOf(work), ...change };
  return { ...work, inquiries: { ...work.inquiries, [work.item]: inquiry } };
}
