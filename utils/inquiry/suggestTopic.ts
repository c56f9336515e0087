import { addBusinessDays } from '../hours/businessDays';
import { koreanDay } from '../hours/koreanTime';
import type { Order } from '../orders/types';
import { daysSince, orderDays } from './orderDays';
import type { OrderDays } from './orderDays';
import { transitState } from './transitState';
import type { Topic } from './types';

const usualDispatchBusinessDays = 3;

/** What an order is most likely asked about, by its status and the days gone by in Korea; 'other' without a status. */
export function suggestTopic(order: Order, item: number, now: Date): Topic {
  const orderItem = order.items[item];
  const days = orderDays(order, orderItem, false);
  const today = koreanDay(now);
  switch (orderItem?.status?.value) {
    case 'payment-failed':
      return 'payment-failed';
    case 'awaiting-payment':
      return 'deposit-unconfirmed';
    case 'paid':
    case 'preparing':
    case 'dispatch-delayed':
      return isDispatchLate(days, today) ? 'not-dispatched' : 'cancel';
    case 'shipping':
      return transitState(days, today) === 'stuck' ? 'tracking-stuck' : 'late-in-transit';
    case 'delivered':
      return wasDeliveredWithinADay(days, today) ? 'delivered-not-received' : 'defective';
    case 'confirmed':
      return 'defective';
    case 'cancel-requested':
    case 'cancelled':
    case 'returning':
    case 'returned':
      return 'refund-late';
    case 'return-requested':
    case 'exchange-requested':
      return 'return-pickup-late';
    case 'exchanging':
    case 'exchanged':
      return 'exchange';
    default:
      return 'other';
  }
}

function isDispatchLate({ dispatchDue, orderedOn }: OrderDays, today: string | null): boolean {
  if (today === null) return false;
  if (dispatchDue !== undefined && dispatchDue < today) return true;
  if (orderedOn === undefined || orderedOn >= today) return false;
  return addBusinessDays(orderedOn, usualDispatchBusinessDays) < today;
}

function wasDeliveredWithinADay({ deliveredOn }: OrderDays, today: string | null): boolean {
  if (deliveredOn === undefined || today === null || deliveredOn > today) return false;
  return (daysSince(deliveredOn, today) ?? 0) <= 1;
}
