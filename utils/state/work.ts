import * as v from 'valibot';
import type { CorrectableField, Corrections } from '../orders/correctOrder';
import type { Order } from '../orders/types';
import type { Channel, Language, Tone, Topic } from '../inquiry/types';
import { rankTopics } from '../inquiry/rankTopics';

/** What the shopper wrote and chose about one item. */
export interface Inquiry {
  topic?: Topic;
  channel?: Channel;
  /** The search box. */
  query: string;
  /** The words that were taken over into the draft. */
  details: string;
  corrections: Corrections;
  /** The shopper's own wording, by topic: another topic starts from its own draft again. */
  titles: Partial<Record<Topic, string>>;
  bodies: Partial<Record<Topic, string>>;
}

/** Everything kept for one order until the browser is closed. */
export interface Work {
  item: number;
  tone: Tone;
  language: Language;
  /** By the item's index. */
  inquiries: Record<string, Inquiry>;
  /** The order as pasted or typed, where no page gave one. */
  orderByHand?: Order;
}

const emptyInquiry: Inquiry = { query: '', details: '', corrections: {}, titles: {}, bodies: {} };
export const emptyWork: Work = { item: 0, tone: 'polite', language: 'ko', inquiries: {} };

export function inquiryOf(work: Work, item: number = work.item): Inquiry {
  return work.inquiries[item] ?? emptyInquiry;
}

export function withInquiry(work: Work, change: Partial<Inquiry>): Work {
  const inquiry = { ...inquiryOf(work), ...change };
  return { ...work, inquiries: { ...work.inquiries, [work.item]: inquiry } };
}

const topic = v.picklist(rankTopics());
const texts = v.record(v.string(), v.string());
const correction = v.optional(v.string());
/** Of the known fields alone: another version may have stored one that nobody here can parse. */
const corrections = v.object({
  orderNumber: correction,
  orderedAt: correction,
  total: correction,
  productName: correction,
  option: correction,
  status: correction,
  seller: correction,
  courier: correction,
  trackingNumber: correction,
} satisfies Record<CorrectableField, v.GenericSchema>);
const storedInquiry = v.object({
  topic: v.optional(topic),
  channel: v.optional(
    v.picklist(['seller-talk', 'seller-inquiry', 'product-qna', 'centre-chat', 'centre-mail', 'phone']),
  ),
  query: v.string(),
  details: v.string(),
  corrections,
  titles: texts,
  bodies: texts,
});
const storedWork = v.object({
  item: v.pipe(v.number(), v.integer(), v.minValue(0)),
  tone: v.picklist(['polite', 'friendly', 'firm']),
  language: v.picklist(['ko', 'en']),
  inquiries: v.record(v.string(), storedInquiry),
  orderByHand: v.optional(v.unknown()),
});

/** What an earlier popup stored, where this version understands it; else a fresh start. */
export async function restoredWork(stored: unknown): Promise<Work> {
  const checked = v.safeParse(storedWork, stored);
  if (!checked.success) return emptyWork;
  const { orderByHand, ...work } = checked.output;
  if (orderByHand === undefined) return work as Work;
  const { checkedOrder } = await import('../orders/checkedOrder');
  const order = checkedOrder(orderByHand);
  return { ...(work as Work), ...(order && { orderByHand: order }) };
}
