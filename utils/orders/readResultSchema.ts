import * as v from 'valibot';
import { foldText } from './fields/foldText';
import type { Order, OrderItem, OrderStatus, ReadResult, Strategy } from './types';

/**
 * What a content script answers, checked as if the page itself had written it: types, lengths, plain text on one line.
 * Unknown keys are dropped; one field that is not as it should be is dropped alone.
 */
const LONGEST_TEXT = 12_000;
const MOST_ITEMS = 200;
const MOST_ORDERS = 100;

const plainText = v.pipe(v.string(), v.maxLength(LONGEST_TEXT), v.transform(foldText), v.nonEmpty());
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const dayOrTime = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?$/));
const code = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{3,39}$/));
const money = v.object({
  amount: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e12)),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
});
const strategy = v.picklist([
  'attribute',
  'embedded-json',
  'structured-data',
  'label',
  'class',
  'url',
  'pasted',
  'typed',
] satisfies Strategy[]);
const status = v.picklist([
  'awaiting-payment',
  'payment-failed',
  'paid',
  'preparing',
  'dispatch-delayed',
  'shipping',
  'delivered',
  'confirmed',
  'cancel-requested',
  'cancelled',
  'return-requested',
  'returning',
  'returned',
  'exchange-requested',
  'exchanging',
  'exchanged',
] satisfies OrderStatus[]);

function field<Value extends v.GenericSchema>(value: Value) {
  const whole = v.object({ value, text: plainText, from: strategy, sure: v.boolean() });
  return v.fallback(v.optional(whole), undefined);
}

const item = v.object({
  productOrderNumber: field(code),
  productName: field(plainText),
  option: field(plainText),
  quantity: field(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999))),
  price: field(money),
  status: field(status),
  statusNote: field(plainText),
  seller: field(plainText),
  sellerPhone: field(v.pipe(plainText, v.maxLength(30))),
  courier: field(plainText),
  trackingNumber: field(code),
  dispatchDue: field(day),
  expectedOn: field(day),
  deliveredOn: field(day),
  confirmedOn: field(day),
  dispatchedOn: field(day),
  lastScanOn: field(day),
  requestedOn: field(day),
  collectedOn: field(day),
} satisfies Record<keyof OrderItem, v.GenericSchema>);

const order = v.object({
  site: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  orderNumber: field(code),
  orderedAt: field(dayOrTime),
  total: field(money),
  paymentMethods: field(v.pipe(v.array(v.pipe(plainText, v.maxLength(60))), v.minLength(1), v.maxLength(10))),
  items: v.pipe(v.array(item), v.maxLength(MOST_ITEMS)),
} satisfies Record<keyof Order, v.GenericSchema>);

const readResult = v.variant('state', [
  v.object({
    state: v.literal('read'),
    orders: v.pipe(v.array(order), v.minLength(1), v.maxLength(MOST_ORDERS)),
    missing: v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(10)),
    complete: v.optional(v.boolean()),
  }),
  v.object({
    state: v.picklist(['loading', 'signed-out', 'not-an-order']),
    tried: v.pipe(v.array(strategy), v.maxLength(20)),
  }),
]);

/** The answer as a `ReadResult`, or null where it is none. */
export function checkedReadResult(answer: unknown): ReadResult | null {
  const checked = v.safeParse(readResult, answer);
  return checked.success ? (withoutUndefined(checked.output) as ReadResult) : null;
}

/** An order from storage, checked the same way; null where it is none. */
export function checkedOrder(stored: unknown): Order | null {
  const checked = v.safeParse(order, stored);
  return checked.success ? (withoutUndefined(checked.output) as Order) : null;
}

/** "Not found" is an absent key everywhere, never one that holds undefined. */
function withoutUndefined<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
