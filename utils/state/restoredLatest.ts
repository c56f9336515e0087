import * as v from 'valibot';
import { longestHoursText } from '../kept/types';
import type { LatestOrders } from './popupState';
import { restoredOrders } from './restoredWork';

const MOST_ORDERS = 2000;

const storedLatest = v.object({
  orders: v.pipe(v.array(v.unknown()), v.maxLength(MOST_ORDERS)),
  complete: v.boolean(),
  // Without the host no hours are taken for this store's.
  host: v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[^\s/?#|]{1,253}$/))), undefined),
  supportHours: v.fallback(
    v.optional(
      v.object({
        text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestHoursText)),
        of: v.picklist(['seller', 'store']),
      }),
    ),
    undefined,
  ),
  readAt: v.pipe(v.string(), v.isoTimestamp()),
  byHand: v.optional(v.boolean(), false),
});

/** The latest page's orders as an earlier popup stored them; null where no order of them makes sense. */
export function restoredLatest(stored: unknown): LatestOrders | null {
  const checked = v.safeParse(storedLatest, stored);
  if (!checked.success) return null;
  const { orders: unchecked, complete, host, supportHours, ...others } = checked.output;
  const orders = restoredOrders(unchecked);
  if (orders.length === 0) return null;
  return {
    ...others,
    kind: 'read',
    orders,
    // Of a list with an order that makes no sense a part is left.
    complete: complete && orders.length === unchecked.length,
    ...(host && { host }),
    ...(supportHours && { supportHours }),
  };
}
