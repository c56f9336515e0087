import type { Kept, RememberedOrder } from './types';

const DAY_MS = 86_400_000;

/**
 * What is kept without what is older than so many days; 0: all of it. Only what has a day of its own ages: a seller's
 * hours and added holidays stay until the shopper removes them.
 */
export function withoutExpired(kept: Kept, days: number, now: Date): Kept {
  if (days === 0) return kept;
  const isRecent = (instant: string) => !(now.getTime() - Date.parse(instant) > days * DAY_MS);
  const waiting = kept.waiting && isRecent(kept.waiting.startedAt) ? kept.waiting : null;
  return {
    waiting,
    waits: kept.waits.filter(({ startedAt }) => isRecent(startedAt)),
    replies: kept.replies.filter(({ sentAt, answeredAt }) => isRecent(answeredAt ?? sentAt)),
    sellerHours: kept.sellerHours,
    ownHolidays: kept.ownHolidays,
    reminders: kept.reminders.filter(({ at }) => isRecent(at)),
    orders: Object.fromEntries(
      Object.entries(kept.orders).flatMap(([key, order]) =>
        isRecent(lastOf(order))
          ? [[key, { ...order, sent: order.sent.filter(({ at }) => isRecent(at)) }]]
          : [],
      ),
    ),
  };
}

/** When the last message about an order was sent; before the first one, when the order was remembered. */
function lastOf({ sent, rememberedAt = '' }: RememberedOrder): string {
  return sent
    .map(({ at }) => at)
    .reduce((one, other) => (Date.parse(one) > Date.parse(other) ? one : other), sent[0]?.at ?? rememberedAt);
}
