import { daysBetween, isDay } from '../hours/calendarDays';
import type { Field, Order, OrderItem } from '../orders/types';

/** What of an item and its order is a day. */
export interface OrderDays {
  orderedOn?: string;
  dispatchDue?: string;
  dispatchedOn?: string;
  expectedOn?: string;
  deliveredOn?: string;
  lastScanOn?: string;
  requestedOn?: string;
  collectedOn?: string;
}

/** The days as printed, yyyy-mm-dd; what is no day of the calendar is left out. */
export function orderDays(
  order: Order | undefined,
  item: OrderItem | undefined,
  onlySure: boolean,
): OrderDays {
  const day = (field: Field<string> | undefined) => dayOf(field, onlySure);
  return {
    orderedOn: day(order?.orderedAt),
    dispatchDue: day(item?.dispatchDue),
    dispatchedOn: day(item?.dispatchedOn),
    expectedOn: day(item?.expectedOn),
    deliveredOn: day(item?.deliveredOn),
    lastScanOn: day(item?.lastScanOn),
    requestedOn: day(item?.requestedOn),
    collectedOn: day(item?.collectedOn),
  };
}

/** Days from `day` to `today`, 1 or more; undefined on the same day, for a day to come, and where either is not known. */
export function daysSince(day: string | undefined, today: string | null): number | undefined {
  if (day === undefined || today === null) return undefined;
  const days = daysBetween(day, today);
  return days > 0 ? days : undefined;
}

function dayOf(field: Field<string> | undefined, onlySure: boolean): string | undefined {
  if (!field || (onlySure && !field.sure)) return undefined;
  const day = field.value.slice(0, 10);
  return isDay(day) ? day : undefined;
}
