import { foldText } from './fields/foldText';
import { parseDate } from './fields/parseDate';
import { parseMoney } from './fields/parseMoney';
import { parseStatus } from './fields/parseStatus';
import { parseTracking } from './fields/parseTracking';
import { statusWords } from './fields/statusWords';
import type { Field, Order, OrderItem, OrderStatus } from './types';

export type OrderLevelField = 'orderNumber' | 'orderedAt' | 'total';
export type ItemLevelField = 'productName' | 'option' | 'status' | 'seller' | 'courier' | 'trackingNumber';
export type CorrectableField = OrderLevelField | ItemLevelField;

/** What the shopper typed for a field; an empty text says that the page's value is wrong and nothing replaces it. */
export type Corrections = Partial<Record<CorrectableField, string>>;

type Parser = (text: string, now: Date) => unknown;

const parsers: Record<CorrectableField, Parser> = {
  orderNumber: typedNumber,
  orderedAt: (text, now) => parseDate(text, now),
  total: parseMoney,
  productName: typedWords,
  option: typedWords,
  status: (text) => (text in statusWords ? (text as OrderStatus) : parseStatus(text)),
  seller: typedWords,
  courier: typedWords,
  trackingNumber: parseTracking,
};
const ofTheOrder: CorrectableField[] = ['orderNumber', 'orderedAt', 'total'] satisfies OrderLevelField[];

/** Whether a typed text can be taken for that field: a date that exists, a sum, a number without other words. */
export function isUsable(field: CorrectableField, text: string, now: Date): boolean {
  return text.trim() === '' || parsers[field](text, now) !== null;
}

/** The order with the shopper's own words for it and for one of its items. What cannot be taken changes nothing. */
export function correctOrder(order: Order, item: number, corrections: Corrections, now: Date): Order {
  const corrected: Order = { ...order, items: order.items.map((one) => ({ ...one })) };
  const correctedItem: OrderItem = corrected.items[item] ?? {};
  if (!corrected.items[item]) corrected.items[item] = correctedItem;
  for (const [name, text] of Object.entries(corrections) as [CorrectableField, string][]) {
    const target = (ofTheOrder.includes(name) ? corrected : correctedItem) as Record<string, unknown>;
    if (text.trim() === '') delete target[name];
    else if (isUsable(name, text, now)) target[name] = typedField(parsers[name](text, now), text);
  }
  return corrected;
}

function typedField(value: unknown, text: string): Field<unknown> {
  return { value, text: foldText(text), from: 'typed', sure: true };
}

function typedWords(text: string): string | null {
  return foldText(text) || null;
}

function typedNumber(text: string): string | null {
  const number = foldText(text).replace(/ /g, '');
  return /^[A-Za-z0-9][A-Za-z0-9-]{3,39}$/.test(number) ? number : null;
}
