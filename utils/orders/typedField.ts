import type { CorrectableField, Correction } from './correctOrder';
import { foldText } from './fields/foldText';
import { parseDate, type Direction } from './fields/parseDate';
import { parseMoney } from './fields/parseMoney';
import { parsePaymentMethods } from './fields/parsePaymentMethods';
import { parseQuantity } from './fields/parseQuantity';
import { parseStatus } from './fields/parseStatus';
import { parseTracking } from './fields/parseTracking';
import { statusWords } from './fields/statusWords';
import { spelledDate } from './spelledDate';
import type { OrderStatus } from './types';

type Reader = (text: string, now: Date) => unknown;

const readers: Record<CorrectableField, Reader> = {
  orderNumber: number,
  orderedAt: (text, now) => parseDate(spelledDate(text, now), now),
  total: parseMoney,
  paymentMethods: methods,
  productOrderNumber: number,
  productName: words,
  option: words,
  quantity: parseQuantity,
  price: parseMoney,
  status: (text) => (Object.hasOwn(statusWords, text) ? (text as OrderStatus) : parseStatus(text)),
  statusNote: words,
  seller: words,
  sellerPhone: phone,
  courier: words,
  trackingNumber: parseTracking,
  dispatchDue: day('future'),
  expectedOn: day('future'),
  deliveredOn: day('past'),
  confirmedOn: day('past'),
  dispatchedOn: day('past'),
  lastScanOn: day('past'),
  requestedOn: day('past'),
  collectedOn: day('past'),
};

/**
 * What the shopper typed for a field, and how it is understood: a day that exists, a sum, a number without other words.
 * Of a payment method no card or account number is kept, whole or half typed.
 */
export function typedField(name: CorrectableField, typed: string, now: Date): Correction {
  const text = name === 'paymentMethods' ? typed.replace(/\d(?:[\s*•·.-]*\d){3,}/g, '') : typed;
  const value = readers[name](text, now);
  if (value === null) return { text };
  const printed = Array.isArray(value) ? value.join(', ') : foldText(text);
  return { text, field: { value, text: printed, from: 'typed', sure: true } };
}

function words(text: string): string | null {
  return foldText(text) || null;
}

function number(text: string): string | null {
  const code = foldText(text).replace(/ /g, '');
  return /^[A-Za-z0-9][A-Za-z0-9-]{3,39}$/.test(code) ? code : null;
}

function phone(text: string): string | null {
  const printed = foldText(text);
  return /^[+\d][\d .()-]{6,18}\d$/.test(printed) ? printed : null;
}

function day(direction: Direction): Reader {
  return (text, now) => parseDate(spelledDate(text, now), now, direction)?.slice(0, 10) ?? null;
}

/** Names that stores print, and others where no number stands beside them that could be an account's. */
function methods(text: string): string[] | null {
  const names = text
    .split(/[,·/+\n]/)
    .map(foldText)
    .flatMap((part) => parsePaymentMethods(part) ?? (part.length > 40 || /^$|\d/.test(part) ? [] : [part]));
  return names.length > 0 ? [...new Set(names)].slice(0, 10) : null;
}
