import * as v from 'valibot';
import { isDay } from '../hours/calendarDays';
import { channels, languages, tones } from '../inquiry/choices';
import { rankTopics } from '../inquiry/rankTopics';
import { checkedOrder } from '../orders/checkedOrder';
import type { Correction, ItemCorrections, OrderCorrections } from '../orders/correctOrder';
import type { Order } from '../orders/types';
import { emptyWork, type Inquiry, type Work } from './work';

const texts = v.optional(v.record(v.string(), v.optional(v.string())), {});
const topic = v.picklist(rankTopics());
const channel = v.picklist(channels);
const day = v.pipe(v.string(), v.check(isDay));
const correction = v.optional(v.object({ text: v.string(), field: v.optional(v.unknown()) }));
/** Of the known fields alone: another version may have stored one that nobody here can parse. */
const ofOrder = v.object({
  orderNumber: correction,
  orderedAt: correction,
  total: correction,
  paymentMethods: correction,
} satisfies Record<keyof OrderCorrections, v.GenericSchema>);
const ofItem = v.object({
  productOrderNumber: correction,
  productName: correction,
  option: correction,
  quantity: correction,
  price: correction,
  status: correction,
  statusNote: correction,
  seller: correction,
  sellerPhone: correction,
  courier: correction,
  trackingNumber: correction,
  dispatchDue: correction,
  expectedOn: correction,
  deliveredOn: correction,
  confirmedOn: correction,
  dispatchedOn: correction,
  lastScanOn: correction,
  requestedOn: correction,
  collectedOn: correction,
} satisfies Record<keyof ItemCorrections, v.GenericSchema>);
const storedInquiry = v.object({
  topic: v.optional(topic),
  channel: v.optional(channel),
  query: v.string(),
  details: v.string(),
  corrections: ofItem,
  titles: texts,
  bodies: texts,
  // Absent from what an earlier version stored.
  solved: v.optional(v.array(v.string()), []),
  answers: texts,
  skipped: v.optional(v.array(v.string()), []),
  remedy: v.fallback(v.optional(v.picklist(['exchange', 'refund', 'repair', 'resend'])), undefined),
  // What another version stored otherwise costs nobody their wording.
  replyBy: v.fallback(v.optional(day), undefined),
  earlier: v.fallback(v.optional(v.array(v.object({ on: day, channel }))), undefined),
  copied: v.fallback(v.optional(v.array(v.object({ at: v.string(), channel, topic })), []), []),
  setAside: v.optional(
    v.record(
      v.string(),
      v.optional(
        v.object({ title: v.optional(v.string()), body: v.optional(v.string()), details: v.string() }),
      ),
    ),
    {},
  ),
});
const storedWork = v.object({
  item: v.pipe(v.number(), v.integer(), v.minValue(0)),
  tone: v.optional(v.picklist(tones)),
  language: v.optional(v.picklist(languages)),
  corrections: ofOrder,
  inquiries: v.record(v.string(), storedInquiry),
  itemKeys: v.array(v.string()),
  pasted: v.optional(v.unknown()),
});

/** What an earlier popup stored, where this version understands it; else a fresh start. */
export function restoredWork(stored: unknown): Work {
  const checked = v.safeParse(storedWork, stored);
  if (!checked.success) return emptyWork;
  const { pasted, corrections, inquiries, ...work } = checked.output;
  const order = checkedOrder(pasted);
  const restored = Object.entries(inquiries).map(([item, inquiry]) => [
    item,
    { ...inquiry, corrections: restoredCorrections(inquiry.corrections) } as Inquiry,
  ]);
  return {
    ...work,
    corrections: restoredCorrections(corrections),
    inquiries: Object.fromEntries(restored),
    ...(order && { pasted: order }),
  };
}

/** Corrections with the fields that are as they should be; what was typed stays in its box in any case. */
function restoredCorrections(stored: Partial<Record<string, { text: string; field?: unknown }>>) {
  const fields = Object.entries(stored).map(([name, one]) => [name, one?.field]);
  const unchecked = Object.fromEntries(fields) as object;
  const order = checkedOrder({ site: 'typed', ...unchecked, items: [unchecked] });
  const checked = { ...order, ...order?.items[0] } as Partial<Record<string, Correction['field']>>;
  return Object.fromEntries(
    Object.entries(stored).map(([name, one]) => {
      const field = checked[name];
      return [name, { text: one?.text ?? '', ...(field && { field }) }];
    }),
  );
}

/** The orders that an earlier popup was given by hand; those that make no sense are left out. */
export function restoredOrders(stored: unknown): Order[] {
  return Array.isArray(stored) ? stored.flatMap((order) => checkedOrder(order) ?? []) : [];
}
