import type { Field, Order, OrderItem } from './types';

export type OrderLevelField = Exclude<keyof Order, 'site' | 'items'>;
export type ItemLevelField = keyof OrderItem;
export type CorrectableField = OrderLevelField | ItemLevelField;

/** What the shopper typed for a field; an empty text says that the page's value is wrong and nothing replaces it. */
export interface Correction {
  text: string;
  /** How the text was understood when it was typed: "어제" stays that day. Absent where it was not. */
  field?: Field<unknown>;
}

export type OrderCorrections = Partial<Record<OrderLevelField, Correction>>;
export type ItemCorrections = Partial<Record<ItemLevelField, Correction>>;

const ofOrder: CorrectableField[] = [
  'orderNumber',
  'orderedAt',
  'total',
  'paymentMethods',
] satisfies OrderLevelField[];

export function isOrderLevel(name: CorrectableField): name is OrderLevelField {
  return ofOrder.includes(name);
}

/** The order with the shopper's own words for it and for each of its items. What was not understood changes nothing. */
export function correctOrder(
  order: Order,
  corrections: OrderCorrections,
  ofItems: Partial<Record<number, ItemCorrections>>,
): Order {
  // Of an order without a product there is still one to write about.
  const items = order.items.length > 0 ? order.items : [{}];
  return {
    ...corrected(order, corrections),
    items: items.map((item, index) => corrected(item, ofItems[index])),
  };
}

function corrected<Part extends object>(
  part: Part,
  corrections: OrderCorrections & ItemCorrections = {},
): Part {
  const result = { ...part } as unknown as Record<string, unknown>;
  for (const [name, { text, field }] of Object.entries(corrections)) {
    if (field) result[name] = field;
    else if (text.trim() === '') delete result[name];
  }
  return result as Part;
}
