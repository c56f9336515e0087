import { agreedField } from './agree';
import type { DayField } from './dayLabels';
import { exactLabels } from './exactLabels';
import { foldText } from './fields/foldText';
import { parseCourier } from './fields/parseCourier';
import { parseDate, type Direction } from './fields/parseDate';
import { parseOrderNumber } from './fields/parseOrderNumber';
import { parseQuantity } from './fields/parseQuantity';
import { parseTracking } from './fields/parseTracking';
import type { Finding } from './finding';
import { itemPrice } from './itemPrice';
import { itemStatus } from './itemStatus';
import { noteDays } from './noteDays';
import { labelRank } from './labelRank';
import type { ReadingContext } from './orderFields';
import type { OrderItem } from './types';
import { withoutAbsent } from './withoutAbsent';

const PHONE_NUMBER = /01\d[- ]?\d{3,4}[- ]?\d{4}/;
const COUNT = /^\d{1,4} ?(?:개|EA|ea|매|장|박스|세트|권)$/;
/** "[옵션: 크림/M]": an option's own label is none of it. */
const ITS_LABEL = /^\[?\s*(?:선택\s?)?옵션\s*:\s*(.*?)\]?$/;
const COUNT_BEHIND =
  /\s*[/|·]\s*(?:수량\s*:?\s*)?(?<count>[1-9]\d{0,3}\s?(?:개|EA|벌|켤레|권|세트|박스|장|병|봉|매|팩))$/;

export interface ItemContext extends ReadingContext {
  /** The day of the order, yyyy-mm-dd: what happens to an item happens after it. */
  orderedOn?: string | undefined;
}

/** What the findings say of one item. */
export function itemFields(
  findings: Finding[],
  { numbers, statuses, now, orderedOn }: ItemContext,
): OrderItem {
  const of = (field: Finding['field']) => findings.filter((finding) => finding.field === field);
  const status = itemStatus(findings, statuses);
  const days = noteDays(findings, status?.value);
  const day = (name: DayField, direction: Direction = 'past') =>
    agreedField(
      days.filter((told) => told.day === name),
      (text) => parseDate(text, now, direction, orderedOn)?.slice(0, 10) ?? null,
    );
  const option = agreedField(together(of('option')), optionWithoutCount, labelRank([/./]));
  const quantity = agreedField(
    [...of('quantity'), ...of('option').flatMap(countBehindOption)],
    parseQuantity,
    labelRank(exactLabels.quantity),
  );
  // The first note is the one beside the status; others add their days, they do not contradict it.
  const notes = of('statusNote').filter(({ label }) => label === '');
  const note = notes.find(({ from }) => from !== 'class') ?? notes[0];
  return withoutAbsent({
    productOrderNumber: agreedField(of('productOrderNumber'), (text) =>
      parseOrderNumber(text, numbers?.pattern),
    ),
    productName: agreedField(of('productName'), words, labelRank([/./])),
    option: option && { ...option, text: option.value },
    quantity,
    price: itemPrice(of('price'), quantity?.value),
    status,
    statusNote: note && agreedField([note], words),
    seller: agreedField(of('seller'), words),
    sellerPhone: agreedField(of('sellerPhone'), phoneNumber),
    courier: agreedField(of('courier'), parseCourier),
    trackingNumber: agreedField(of('trackingNumber'), (text) => parseTracking(text)),
    dispatchDue: day('dispatchDue', 'future'),
    expectedOn: day('expectedOn', 'future'),
    deliveredOn: day('deliveredOn'),
    confirmedOn: day('confirmedOn'),
    dispatchedOn: day('dispatchedOn'),
    requestedOn: day('requestedOn'),
    lastScanOn: agreedField(of('lastScanOn'), (text) => parseDate(text, now)?.slice(0, 10) ?? null),
    collectedOn: day('collectedOn'),
  });
}

/** Several choices, each under its own name and in a line of its own ("색상: …", "사이즈: …"), are one option. */
function together(options: Finding[]): Finding[] {
  const plain = options.filter(({ from, label }) => from === 'label' && label === '');
  const [first] = plain;
  if (!first || plain.length < 2 || !plain.every(({ text }) => /[:：]/.test(text))) return options;
  const text = [...new Set(plain.map((option) => option.text))].join('\n');
  return [...options.filter((option) => !plain.includes(option)), { ...first, text }];
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
  const own = COUNT.test(parts.at(-1) ?? '') ? parts.slice(0, -1) : parts;
  return words(own.join(' ').replace(COUNT_BEHIND, '').replace(ITS_LABEL, '$1'));
}

function countBehindOption(option: Finding): Finding[] {
  const last = option.text.split('\n').at(-1) ?? '';
  const text = COUNT.test(last) ? last : COUNT_BEHIND.exec(last)?.groups?.['count'];
  return text ? [{ ...option, text }] : [];
}

function phoneNumber(text: string): string | null {
  return /^[+\d][\d\s()-]{7,18}$/.test(text.trim()) ? text.trim() : null;
}
