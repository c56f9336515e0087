import { addDays } from '../hours/calendarDays';
import { agreedField } from './agree';
import { exactLabels } from './exactLabels';
import { foldText } from './fields/foldText';
import { parseDate, parseDates, printedDate } from './fields/parseDate';
import { parseMoney } from './fields/parseMoney';
import { parseOrderNumber } from './fields/parseOrderNumber';
import { parsePaymentMethods } from './fields/parsePaymentMethods';
import type { Finding } from './finding';
import { labelRank } from './labelRank';
import type { OrderNumbers } from './sites/types';
import type { Field, Money, Order, OrderStatus } from './types';
import { withoutAbsent } from './withoutAbsent';

/** What a sum includes, or how many things it is for. */
const OF_WHICH = /\((?:incl|VAT|부가세|배송비)[^)]*\)|\bfor \d+ items?\b/i;
/** A bank transfer is paid a few days after the order. */
const MOST_DAYS_TO_PAY = 7;

export interface ReadingContext {
  /** What the store's order numbers look like, where that is known. */
  numbers: OrderNumbers | undefined;
  /** Words of the store's own for a status. */
  statuses?: Record<string, OrderStatus> | undefined;
  now: Date;
}

/** What the findings say of the order as a whole. */
export function orderFields(
  findings: Finding[],
  { numbers, now }: ReadingContext,
): Omit<Order, 'site' | 'items'> {
  const of = (field: Finding['field']) => findings.filter((finding) => finding.field === field);
  const orderNumber = agreedField(of('orderNumber'), (text) => parseOrderNumber(text, numbers?.pattern));
  const dayInNumber = numbers?.startWithDay ? orderNumber?.value.slice(0, 8) : undefined;
  const orderedAt = agreedField(
    of('orderedAt'),
    (text) => orderDate(text, now, dayInNumber),
    labelRank(exactLabels.orderedAt),
  );
  return withoutAbsent({
    orderNumber: orderNumber && { ...orderNumber, text: orderNumber.value },
    orderedAt: orderedAt && { ...orderedAt, text: printedDate(orderedAt.text) },
    total: agreedField(
      // A subtotal of one seller stands under the same word as the total: of several the largest is the whole.
      of('total').toSorted((a, b) => amountOf(b) - amountOf(a)),
      (text) => positive(parseMoney(text.replace(OF_WHICH, ''))),
      labelRank(numbers?.totalLabels ?? exactLabels.total),
    ),
    paymentMethods: printedAsNames(
      agreedField(of('paymentMethods'), parsePaymentMethods, labelRank(exactLabels.paymentMethods)),
    ),
  });
}

/**
 * The day of the order in a line. Where a store's numbers begin with that day no other one can be it: coupons, refunds
 * and deposits have their days in the same corner of a page.
 */
function orderDate(text: string, now: Date, dayInNumber: string | undefined): string | null {
  if (!dayInNumber) return parseDate(text, now);
  const day = dayInNumber.replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3');
  const full = parseDates(foldText(text));
  if (full.length > 0) return full.find((date) => date.slice(0, 10) === day) ?? null;
  // "6. 20. 08:43 결제": the year is the number's.
  const short = parseDate(text, now, 'past', day);
  return short && short.slice(0, 10) <= addDays(day, MOST_DAYS_TO_PAY) ? short : null;
}

function amountOf({ text }: Finding): number {
  return parseMoney(text.replace(OF_WHICH, ''))?.amount ?? 0;
}

function positive(money: Money | null): Money | null {
  return money && money.amount > 0 ? money : null;
}

/** The printed text of a payment method may hold a card number: only the names leave. */
function printedAsNames(field: Field<string[]> | undefined): Field<string[]> | undefined {
  return field && { ...field, text: field.value.join(', ') };
}
