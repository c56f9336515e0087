import { addBusinessDays } from '../hours/businessDays';
import { daysSince } from './orderDays';
import type { OrderDays } from './orderDays';

/** A parcel is late after more days than these. */
const usualDays = { sinceDispatch: 3, sinceOrder: 5 };
const stuckBusinessDays = 2;

/** How a parcel on its way is doing by the Korean day `today`; 'on-time' where nothing says otherwise. */
export function transitState(days: OrderDays, today: string | null): 'stuck' | 'late' | 'on-time' {
  if (today === null) return 'on-time';
  const { lastScanOn, expectedOn, dispatchedOn, orderedOn } = days;
  if (
    lastScanOn !== undefined &&
    lastScanOn < today &&
    addBusinessDays(lastScanOn, stuckBusinessDays) <= today
  ) {
    return 'stuck';
  }
  if (expectedOn !== undefined && expectedOn < today) return 'late';
  const isLate =
    dispatchedOn === undefined
      ? (daysSince(orderedOn, today) ?? 0) > usualDays.sinceOrder
      : (daysSince(dispatchedOn, today) ?? 0) > usualDays.sinceDispatch;
  return isLate ? 'late' : 'on-time';
}
