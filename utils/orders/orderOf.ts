import { itemFields } from './itemFields';
import type { ItemParts } from './itemParts';
import { orderFields, type ReadingContext } from './orderFields';
import type { Order } from './types';

/** An order of the findings that belong to it and to each of its items; an item of which nothing parses is left out. */
export function orderOf({ order, items }: ItemParts, site: string, context: ReadingContext): Order {
  const fields = orderFields(order, context);
  const orderedOn = fields.orderedAt?.value.slice(0, 10);
  return {
    site,
    ...fields,
    items: items
      .map((item) => itemFields(item, { ...context, orderedOn }))
      .filter((item) => Object.keys(item).length > 0),
  };
}

/** Which of the fields that an inquiry cannot do without are not known of every order. */
export function missingFields(orders: Order[]): string[] {
  const missing = [];
  if (orders.some(({ orderNumber }) => !orderNumber)) missing.push('orderNumber');
  if (orders.some(({ items }) => !items.some((item) => item.productName))) missing.push('productName');
  return missing;
}
