import { isNaverSite } from '../orders/sites/isNaverSite';
import type { Order } from '../orders/types';

/** Work is kept by order number: the same order brings it back, on whichever of Naver's pages it is opened again. */
export function workKey(order: Order | undefined): string {
  if (!order) return 'work:by-hand';
  const site = isNaverSite(order.site) ? 'naver-pay' : order.site;
  const name = order.items[0]?.productName?.value ?? 'by-hand';
  return `work:${site}:${order.orderNumber?.value ?? [name, order.orderedAt?.value].filter(Boolean).join(' ')}`;
}
