import type { PageFindings } from './finding';
import { itemParts } from './itemParts';
import { itemFields } from './itemFields';
import { orderFields } from './orderFields';
import { genericSite } from './sites/findSite';
import { orderNumbers } from './sites/orderNumbers';
import type { Order, ReadResult, Strategy } from './types';

/**
 * The half of reading that needs no page: what the texts found there mean. A detail page gives one order; what does
 * not parse is absent. `now` settles dates without a year and 어제, 내일.
 */
export function orderOf(findings: PageFindings, now: Date): ReadResult {
  const { page } = findings;
  const tried: Strategy[] =
    findings.site === genericSite ? ['label'] : ['attribute', 'label', 'class', 'url'];
  const context = { numbers: orderNumbers[findings.site], now };
  const parts = itemParts(findings);
  const fields = orderFields(parts.order, context);
  const orderedOn = fields.orderedAt?.value.slice(0, 10);
  const order: Order = {
    site: findings.site,
    ...fields,
    items: parts.items
      .map((item) => itemFields(item, { ...context, orderedOn }))
      .filter((item) => Object.keys(item).length > 0),
  };
  if (!looksLikeOrder(order, page)) {
    return { state: page === 'loading' || page === 'signed-out' ? page : 'not-an-order', tried };
  }
  return { state: 'read', orders: [order], missing: missingFields(order) };
}

/**
 * A store's order page is one as soon as the page itself names the order or a product. Elsewhere an order number in a
 * text is not enough (blogs have those): two more of an order's facts must stand beside it.
 */
function looksLikeOrder(order: Order, page: PageFindings['page']): boolean {
  const fromPage = order.orderNumber !== undefined && order.orderNumber.from !== 'url';
  const hasProduct = order.items.some((item) => item.productName);
  // "주문번호 2025… 를 찾을 수 없습니다" names a number as well.
  if (order.site !== genericSite) return page === 'error' ? hasProduct : fromPage || hasProduct;
  const hasStatus = order.items.some((item) => item.status);
  const facts = [order.orderedAt, order.total, order.paymentMethods, hasStatus, hasProduct];
  return fromPage && facts.filter(Boolean).length >= 2;
}

function missingFields(order: Order): string[] {
  const missing = [];
  if (!order.orderNumber) missing.push('orderNumber');
  if (!order.items.some((item) => item.productName)) missing.push('productName');
  return missing;
}
