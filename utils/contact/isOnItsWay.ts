import type { OrderItem, OrderStatus } from '../orders/types';

/** Statuses in which the courier has, had or will fetch a parcel. */
const withCourier: readonly OrderStatus[] = [
  'shipping',
  'delivered',
  'return-requested',
  'returning',
  'exchange-requested',
  'exchanging',
];

/** Whether the courier can be asked about the item: it has a parcel, or a tracking number says so. */
export function isOnItsWay({ status, courier, trackingNumber }: OrderItem): boolean {
  if (!courier && !trackingNumber) return false;
  return status ? withCourier.includes(status.value) || trackingNumber !== undefined : true;
}
