import { agreedField } from './agree';
import { exactLabels } from './exactLabels';
import { foldText } from './fields/foldText';
import { parseDate, parseDates, printedDate } from './fields/parseDate';
import { parseMoney } from './fields/parseMoney';
import { parseOrderNumber } from './fields/parseOrderNumber';
import { parsePaymentMethods } from './fields/parsePaymentMethods';
import type { Finding } from './finding';
import { labelRank } from './labelRank';
import type { OrderNumbers } from './sites/orderNumbers';
import type { Field, Money, Order } from './types';
import { withoutAbsent } from './withoutAbsent';

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
  const dayInNumber = numbers?.startWithDay ? orderNumber?.value.slice(0, 8) : undefined;
  const orderedAt = agreedField(
    of('orderedAt'),
    (text) => orderDate(text, now, dayInNumber),
    labelRank(exactLabels.orderedAt),
  );
  return withoutAbsent({
    orderNumber: orderNumber && { ...orderNumber, text: orderNumber.value },
    orderedAt: orderedAt && { ...orderedAt, text: printedDate(orderedAt.text) },
    total: largest(
      agreedField(
        of('total'),
        (text) => positive(parseMoney(text)),
        labelRank(numbers?.totalLabels ?? exactLabels.total),
      ),
      of('total'),
      numbers?.totalLabels ?? exactLabels.total,
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
  const dates = parseDates(foldText(text));
  return dates.find((date) => date.slice(0, 10).replaceAll('-', '') === dayInNumber) ?? null;
}

/** A subtotal of one seller stands under the same word as the total: of several the largest is the whole. */
function largest(
  total: Field<Money> | undefined,
  findings: Finding[],
  best: readonly RegExp[],
): Field<Money> | undefined {
  if (!total) return undefined;
  const rankOf = labelRank(best);
  const rank = Math.min(...findings.map(({ label }) => rankOf(label)));
  for (const { label, text } of findings) {
    const sum = rankOf(label) === rank ? parseMoney(text) : null;
    if (sum && sum.currency === total.value.currency && sum.amount > total.value.amount) {
      total = { ...total, value: sum, text };
    }
  }
  return total;
}

function positive(money: Money | null): Money | null {
  return money && money.amount > 0 ? money : null;
}

/** The printed text of a payment method may hold a card number: only the names leave. */
function printedAsNames(field: Field<string[]> | undefined): Field<string[]> | undefined {
  return field && { ...field, text: field.value.join(', ') };
}
