import { agreedField } from './agree';
import type { DayField } from './dayLabels';
import { exactLabels } from './exactLabels';
import { foldText } from './fields/foldText';
import { parseCourier } from './fields/parseCourier';
import { parseDate, type Direction } from './fields/parseDate';
import { parseMoney } from './fields/parseMoney';
import { parseOrderNumber } from './fields/parseOrderNumber';
import { parseQuantity } from './fields/parseQuantity';
import { parseTracking } from './fields/parseTracking';
import type { Finding } from './finding';
import { itemStatus } from './itemStatus';
import { noteDays } from './noteDays';
import { labelRank } from './labelRank';
import type { ReadingContext } from './orderFields';
import type { OrderItem } from './types';
import { withoutAbsent } from './withoutAbsent';

const PHONE_NUMBER = /01\d[- ]?\d{3,4}[- ]?\d{4}/;
const COUNT = /^\d{1,4} ?(?:개|EA|ea|매|장|박스|세트|권)$/;

export interface ItemContext extends ReadingContext {
  /** The day of the order, yyyy-mm-dd: what happens to an item happens after it. */
  orderedOn?: string | undefined;
}

/** What the findings say of one item. */
export function itemFields(findings: Finding[], { numbers, now, orderedOn }: ItemContext): OrderItem {
  const of = (field: Finding['field']) => findings.filter((finding) => finding.field === field);
  const days = noteDays(findings);
  const day = (name: DayField, direction: Direction = 'past') =>
    agreedField(
      days.filter((told) => told.day === name),
      (text) => parseDate(text, now, direction, orderedOn)?.slice(0, 10) ?? null,
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
    quantity: agreedField(
      [...of('quantity'), ...of('option').flatMap(countBehindOption)],
      parseQuantity,
      labelRank(exactLabels.quantity),
    ),
    price: agreedField(of('price'), parseMoney),
    status: itemStatus(findings),
    statusNote: note && agreedField([note], words),
    seller: agreedField(of('seller'), words),
    sellerPhone: agreedField(of('sellerPhone'), phoneNumber),
    courier: agreedField(of('courier'), parseCourier),
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
  return foldText(text) || null;
}

/**
 * An option's parts without the count that Naver prints behind them ("색상: 세이지", "1개"), and without an engraving
 * that holds a phone number.
 */
function optionWithoutCount(text: string): string | null {
  const parts = text.split('\n').filter((part) => !PHONE_NUMBER.test(part));
  return words((COUNT.test(parts.at(-1) ?? '') ? parts.slice(0, -1) : parts).join(' '));
}

function countBehindOption(option: Finding): Finding[] {
  const text = option.text.split('\n').at(-1) ?? '';
  return COUNT.test(text) ? [{ ...option, text }] : [];
}

function phoneNumber(text: string): string | null {
  return /^[+\d][\d\s()-]{7,18}$/.test(text.trim()) ? text.trim() : null;
}
