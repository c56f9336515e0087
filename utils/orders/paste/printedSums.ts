import { parseMoney } from '../fields/parseMoney';
import { parseQuantity } from '../fields/parseQuantity';
import type { Finding } from '../finding';
import { told } from './pasted';

const SUM = /(?:(?:[₩￦€£¥]|(?:US )?\$)\s?)?\d[\d,.]*(?:\s?(?:원|달러|USD|KRW))?/;
const ONLY_SUM = /^(?:총 ?)?(?:₩ ?\d[\d,]*|\$ ?\d[\d,.]*|\d{1,3}(?:,\d{3})+ ?원?|\d+ ?원)$/;
/** "39,900원61,900": the list price, struck through on the page, behind the price. */
const WITH_STRUCK = /^(?<sum>\d[\d,]*원)\s?(?<struck>\d[\d,]*)원?$/;
/** "28,000원 / 1개", "12,000원 (2개)", "15,000원 x 2". */
const WITH_COUNT =
  /^(?<sum>[₩\d][\d,]*\s?원?)\s*[/|·x×(]\s*(?:수량\s*:?\s*)?(?<count>[1-9]\d{0,3})\s*(?:개|EA)?\)?$/i;

/** The sum in a text without the words around it, which could name somebody; null where there is none. */
export function printedSum(text: string): string | null {
  const amount = parseMoney(text)?.amount;
  if (amount === undefined) return null;
  const printed = SUM.exec(text)?.[0] ?? '';
  return parseMoney(printed)?.amount === amount ? printed.replace(/[.,]+$/, '') : text;
}

/** The price that a text says behind a label, and the count beside it. */
export function priceFindings(text: string, row: number, label = ''): Finding[] {
  const { sum, count } = WITH_COUNT.exec(text)?.groups ?? {};
  if (sum && count && parseMoney(sum) && parseQuantity(count))
    return [told('price', sum, row, { label }), told('quantity', count, row)];
  const printed = printedSum(withoutStruck(text));
  return printed ? [told('price', printed, row, { label })] : [];
}

/** Whether a line is a sum and at most a count beside it. */
export function isSumLine(text: string): boolean {
  return (ONLY_SUM.test(withoutStruck(text)) || WITH_COUNT.test(text)) && priceFindings(text, 0).length > 0;
}

function withoutStruck(text: string): string {
  const { sum, struck } = WITH_STRUCK.exec(text)?.groups ?? {};
  const isStruck = sum && struck && amountOf(struck) > amountOf(sum);
  return isStruck ? sum : text;
}

function amountOf(digits: string): number {
  return Number(digits.replace(/\D/g, ''));
}
