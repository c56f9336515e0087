import { koreanDay } from '../hours/koreanTime';
import type { EarlierInquiry, Topic } from '../inquiry/types';
import type { Kept, RememberedOrder, SentInquiry } from '../kept/types';
import type { Order } from '../orders/types';
import type { CopiedInquiry, Work } from './work';
import { workKey } from './workKey';

type Remembered = Kept['orders'];

/** Under what an order is remembered; null without a number, by which it could be known again. */
export function rememberedKey(order: Order): string | null {
  return order.orderNumber ? workKey(order) : null;
}

/** What the chosen item is known by. */
export function itemKey({ itemKeys, item }: Work): string {
  return itemKeys[item] ?? '';
}

/** What was sent about this problem of this item. About a silent seller every message counts. */
export function sentAbout(
  remembered: RememberedOrder | undefined,
  topic: Topic,
  item: string,
): SentInquiry[] {
  return (remembered?.sent ?? []).filter(
    (one) => one.item === item && (one.topic === topic || topic === 'seller-silent'),
  );
}

/** The messages by their Korean days, for the draft that follows them. */
export function asEarlier(sent: SentInquiry[]): EarlierInquiry[] {
  return sent.flatMap(({ at, channel }) => {
    const on = koreanDay(new Date(at));
    return on ? [{ on, channel }] : [];
  });
}

/** With one order's messages changed; the same where that order is not remembered any more. */
export function withSent(
  orders: Remembered,
  key: string,
  change: (sent: SentInquiry[]) => SentInquiry[],
): Remembered {
  const order = orders[key];
  return order ? { ...orders, [key]: { ...order, sent: change(order.sent) } } : orders;
}

export function withoutOrder(orders: Remembered, key: string): Remembered {
  return Object.fromEntries(Object.entries(orders).filter(([name]) => name !== key));
}

/** With copies that were made since; the same text copied twice on a day was sent once. */
export function withCopies(
  remembered: RememberedOrder,
  copied: readonly CopiedInquiry[],
  item: string,
): RememberedOrder {
  const sent = [...remembered.sent];
  for (const copy of copied) {
    const isKnown = sent.some((one) => one.item === item && occasionOf(one) === occasionOf(copy));
    if (!isKnown) sent.push({ ...copy, item });
  }
  return sent.length === remembered.sent.length ? remembered : { ...remembered, sent };
}

/** By this it is told from other messages: a text copied twice on a day was sent once. */
export function occasionOf({ at, channel, topic }: CopiedInquiry): string {
  return `${koreanDay(new Date(at))} ${channel} ${topic}`;
}
