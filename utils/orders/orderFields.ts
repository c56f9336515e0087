import type { Finding } from './finding';
import { agreedField } from './agree';
import { foldText } from './fields/foldText';
import { parseDate, printedDate, type Direction } from './fields/parseDate';
import { parseMoney } from './fields/parseMoney';
import { parseOrderNumber } from './fields/parseOrderNumber';
import { parsePaymentMethods } from './fields/parsePaymentMethods';
import { parseQuantity } from './fields/parseQuantity';
import { parseStatus } from './fields/parseStatus';
import { parseTracking } from './fields/parseTracking';
import { exactLabels } from './exactLabels';
import type { DayField } from './dayLabels';
import { noteDays } from './noteDays';
import type { OrderNumbers } from './sites/orderNumbers';
import type { Field, Order, OrderItem } from './types';

export interface ReadingContext {
  /** What the store's order numbers look like, where that is known. */
  numbers: OrderNumbers | undefined;
  now: Date;
}

/** What the findings say of the order as a whole. */
export function orderFields(
  findings: Finding[],
  { numbers, now }: ReadingContext,
): Omit<Order, 'site' | 'items'> {
  const of = (field: Finding['field']) => findings.filter((finding) => finding.field === field);
  const orderNumber = agreedField(of('orderNumber'), (text) => parseOrderNumber(text, numbers?.pattern));
  const orderedAt = agreedField(
    of('orderedAt'),
    (text) => parseDate(text, now),
    labelRank(exactLabels.orderedAt),
  );
  return withoutAbsent({
    orderNumber: orderNumber && { ...orderNumber, text: orderNumber.value },
    orderedAt: orderedAt && {
      ...orderedAt,
      text: printedDate(orderedAt.text),
      sure: orderedAt.sure && fitsNumber(orderedAt, orderNumber, numbers),
    },
    total: agreedField(of('total'), (text) => positive(parseMoney(text)), labelRank(exactLabels.total)),
    paymentMethods: printedAsNames(
      agreedField(of('paymentMethods'), parsePaymentMethods, labelRank(exactLabels.paymentMethods)),
    ),
  });
}

/** What the findings say of one item. */
export function itemFields(findings: Finding[], { numbers, now }: ReadingContext): OrderItem {
  const of = (field: Finding['field']) => findings.filter((finding) => finding.field === field);
  const days = noteDays(findings);
  const day = (name: DayField, direction: Direction = 'past') =>
    agreedField(
      days.filter((told) => told.day === name),
      (text) => parseDate(text, now, direction)?.slice(0, 10) ?? null,
    );
  const option = agreedField(of('option'), optionWithoutCount);
  // The first note is the one beside the status; others add their days, they do not contradict it.
  const note = of('statusNote').find(({ from }) => from !== 'class') ?? of('statusNote')[0];
  return withoutAbsent({
    productOrderNumber: agreedField(of('productOrderNumber'), (text) =>
      parseOrderNumber(text, numbers?.pattern),
    ),
    productName: agreedField(of('productName'), words),
    option: option && { ...option, text: option.value },
    quantity: agreedField([...of('quantity'), ...of('option')], lastCount, labelRank(exactLabels.quantity)),
    price: agreedField(of('price'), parseMoney),
    status: agreedField(of('status'), parseStatus, labelRank(exactLabels.status)),
    statusNote: note && agreedField([note], words),
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
  return folded === '' ? null : folded;
}

/** An option's parts without the count that Naver prints behind them: "색상: 세이지", "1개". */
function optionWithoutCount(text: string): string | null {
  const parts = text.split('\n');
  const isCount = parseQuantity(parts.at(-1) ?? '') !== null;
  return words((isCount ? parts.slice(0, -1) : parts).join(' '));
}

function lastCount(text: string): number | null {
  return parseQuantity(text.split('\n').at(-1) ?? '');
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
  numbers: OrderNumbers | undefined,
): boolean {
  if (!numbers?.startWithDay || !orderNumber) return true;
  return orderNumber.value.startsWith(orderedAt.value.slice(0, 10).replaceAll('-', ''));
}

/** 0 for the labels that say exactly what is meant, then the next best, last the others. */
function labelRank(best: readonly RegExp[]): (label: string) => number {
  return (label) => {
    const rank = best.findIndex((known) => known.test(label));
    return rank < 0 ? best.length : rank;
  };
}

type Present<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

function withoutAbsent<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined)) as Present<T>;
}
