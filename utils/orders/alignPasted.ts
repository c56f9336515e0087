import { textKey } from './fields/foldText';
import type { Field, Order, OrderItem } from './types';

/** Whether a pasted text can be about this order: no number and no product of the two contradict each other. */
export function isSameOrder(order: Order, pasted: Order): boolean {
  const number = order.orderNumber?.value;
  const other = pasted.orderNumber?.value;
  if (number && other) return isPartOf(number, other);
  const { items } = order;
  return items.length === 0 || items.some((item) => pasted.items.some((one) => isSameItem(item, one)));
}

/**
 * The pasted order with its items where the order has its own. An item that may be several of the order's is taken for
 * the chosen one; one that is none of them is left out.
 */
export function alignPasted(order: Order, pasted: Order, chosen: number): Order {
  const items: OrderItem[] = order.items.map(() => ({}));
  for (const one of pasted.items) {
    const candidates = order.items.flatMap((item, index) => (isSameItem(item, one) ? [index] : []));
    const index = candidates.length === 1 ? candidates[0] : candidates.find((at) => at === chosen);
    if (index !== undefined) items[index] = { ...one, ...items[index] };
  }
  return { ...pasted, items };
}

function isSameItem(item: OrderItem, pasted: OrderItem): boolean {
  return (['productOrderNumber', 'productName', 'option', 'trackingNumber'] as const).every((name) =>
    agree(item[name], pasted[name]),
  );
}

/** A weak reading of the page contradicts nothing. */
function agree(known: Field<string> | undefined, pasted: Field<string> | undefined): boolean {
  if (!known || !pasted || !known.sure) return true;
  return isPartOf(textKey(known.value), textKey(pasted.value));
}

/** Pages and messages cut what is long; a number that is being typed is part of itself. */
function isPartOf(a: string, b: string): boolean {
  return a.startsWith(withoutDots(b)) || b.startsWith(withoutDots(a));
}

function withoutDots(text: string): string {
  return text.replace(/(?:…|\.{3})$/, '');
}
