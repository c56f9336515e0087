import type { Candidate } from './candidate';
import { agreedField } from './agree';
import { foldText } from './fields/foldText';
import { parseDate, type Direction } from './fields/parseDate';
import { parseMoney } from './fields/parseMoney';
import { parseOrderNumber } from './fields/parseOrderNumber';
import { parsePaymentMethods } from './fields/parsePaymentMethods';
import { parseQuantity } from './fields/parseQuantity';
import { parseStatus } from './fields/parseStatus';
import { parseTracking } from './fields/parseTracking';
import { findLabel } from './findLabel';
import type { Site } from './sites/types';
import type { Field, Order, OrderItem } from './types';

export interface ReadingContext {
  site: Site | null;
  now: Date;
}

/** What the candidates say of the order as a whole. */
export function orderFields(
  candidates: Candidate[],
  { site, now }: ReadingContext,
): Omit<Order, 'site' | 'items'> {
  const of = (field: Candidate['field']) => candidates.filter((candidate) => candidate.field === field);
  const orderNumber = agreedField(of('orderNumber'), (text) => parseOrderNumber(text, site?.orderNumber));
  const orderedAt = agreedField(of('orderedAt'), (text) => parseDate(text, now));
  return withoutAbsent({
    orderNumber,
    orderedAt: orderedAt && {
      ...orderedAt,
      sure: orderedAt.sure && fitsNumber(orderedAt, orderNumber, site),
    },
    total: agreedField(of('total'), (text) => positive(parseMoney(text))),
    paymentMethods: printedAsNames(agreedField(of('paymentMethods'), parsePaymentMethods)),
  });
}

/** What the candidates say of one item. */
export function itemFields(candidates: Candidate[], { site, now }: ReadingContext): OrderItem {
  const of = (field: Candidate['field']) => candidates.filter((candidate) => candidate.field === field);
  const day = (field: Candidate['field'], direction: Direction = 'past') =>
    agreedField(of(field), (text) => parseDate(text, now, direction)?.slice(0, 10) ?? null);
  return withoutAbsent({
    productOrderNumber: agreedField(of('productOrderNumber'), (text) =>
      parseOrderNumber(text, site?.orderNumber),
    ),
    productName: agreedField(of('productName'), words),
    option: agreedField(of('option'), words),
    quantity: agreedField(of('quantity'), parseQuantity),
    price: agreedField(of('price'), parseMoney),
    status: agreedField(of('status'), parseStatus),
    statusNote: agreedField(of('statusNote'), words),
    seller: agreedField(of('seller'), words),
    sellerPhone: agreedField(of('sellerPhone'), phoneNumber),
    courier: agreedField(of('courier'), (text) => words(text.replace(/\s*[[(]?\d[\d-]{8,}.*$/, ''))),
    trackingNumber: agreedField(of('trackingNumber'), parseTracking),
    dispatchDue: day('dispatchDue', 'future'),
    expectedOn: day('expectedOn', 'future'),
    deliveredOn: day('deliveredOn'),
    confirmedOn: day('confirmedOn'),
    dispatchedOn: day('dispatchedOn'),
    requestedOn: day('requestedOn'),
    collectedOn: day('collectedOn'),
  });
}

function words(text: string): string | null {
  const folded = foldText(text);
  return folded === '' || findLabel(folded)?.value === '' ? null : folded;
}

function phoneNumber(text: string): string | null {
  return /^[+\d][\d\s()-]{7,18}$/.test(text.trim()) ? text.trim() : null;
}

function positive<T extends { amount: number }>(money: T | null): T | null {
  return money && money.amount > 0 ? money : null;
}

/** The printed text of a payment method may hold a card number: only the names leave. */
function printedAsNames(field: Field<string[]> | undefined): Field<string[]> | undefined {
  return field && { ...field, text: field.value.join(', ') };
}

/** Where a store's numbers begin with the day of the order, both must say the same day. */
function fitsNumber(
  orderedAt: Field<string>,
  orderNumber: Field<string> | undefined,
  site: Site | null,
): boolean {
  if (!site?.numberStartsWithDay || !orderNumber) return true;
  return orderNumber.value.startsWith(orderedAt.value.slice(0, 10).replaceAll('-', ''));
}

type Present<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

function withoutAbsent<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined)) as Present<T>;
}
