import type { Money } from '../types';
import { foldText } from './foldText';
import { currencyMarks, noPrice } from './moneyWords';

const LONGEST_TEXT = 200;
const LARGEST_SUM = 1e12;
/** What a count in the next column could be: a bare number below is not taken for won. */
const SMALLEST_BARE_SUM = 100;

const SIGN = String.raw`[-‐‑−–—﹣－△▲▼]|\([-−–]\)`;
const BEFORE = String.raw`[₩￦]|\\|€|£|¥|￥|(?<![a-z])(?:krw|us ?\$|usd|\$|eur|gbp|jpy)`;
const AFTER = '원|달러|유로|엔|₩|€|(?:won|krw|usd|eur|gbp|jpy)(?![a-z])';
const SUM = new RegExp(
  String.raw`(?<sign>${SIGN})? ?(?<before>${BEFORE})? ?(?<minus>${SIGN})? ?(?<digits>\d[\d.,]*)(?: ?(?<after>${AFTER}))?`,
  'giu',
);
const GROUPED = /^(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.\d{1,2})?$/;
const BARE = /^\+? ?(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,8})$/;
/** 20251108 is a day. */
const DAY_IN_DIGITS = /^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
const KOREAN_UNITS =
  /(?<![\d.,])(?:(?<eok>\d{1,4})억 ?)?(?:(?<man>\d{1,4}|\d,\d{3})만 ?)?(?:(?<cheon>\d)천 ?)?(?<rest>\d{1,4}|\d,\d{3})? ?원/gu;
/** A unit price in brackets: "(100g당 530원)". */
const PRICE_PER_MEASURE = /\([^()]{0,20}당[^()]{0,20}\)/g;
const UNIT_TIMES_COUNT =
  /\(?(?<unit>(?:[₩$€£] ?)?\d[\d.,]*(?: ?(?:원|krw|usd))?) ?[x×✕✖*] ?(?<count>[1-9]\d{0,3})(?![\d.,]) ?(?:개|ea)?\)?/iu;

/**
 * The one sum that a text prints: "총 31,580원", "₩14,900", "5만 2,800원"; "무료" is 0 won and a bare "14,100" won where
 * it is the whole text. With unit price and count beside it ("24,000원 (12,000원 x 2개)") it is the line's sum, alone
 * ("12,000원 x 2개") the unit price, as the contract has it.
 * Null where there is none, where several differ (list price beside paid price), for a deduction, a bound ("이상"), a
 * range or points, and for "Free", whose currency nobody tells.
 */
export function parseMoney(text: string): Money | null {
  if (text.length > LONGEST_TEXT) return null;
  const printed = foldText(text).replace(PRICE_PER_MEASURE, '').trim();
  if (printed === '무료') return { amount: 0, currency: 'KRW' };
  if (BARE.test(printed)) return bareWon(printed);
  if (noPrice.test(printed)) return null;
  const inDigits = printed.replace(KOREAN_UNITS, unitsAsDigits);
  const product = UNIT_TIMES_COUNT.exec(inDigits);
  return product ? lineSum(inDigits, product) : onlySum(inDigits);
}

function bareWon(printed: string): Money | null {
  const digits = printed.replace(/[+ ,]/g, '');
  const amount = Number(digits);
  if (amount < SMALLEST_BARE_SUM || amount > LARGEST_SUM || DAY_IN_DIGITS.test(printed)) return null;
  return { amount, currency: 'KRW' };
}

function onlySum(text: string): Money | null {
  let only: Money | null = null;
  const unmarked: number[] = [];
  for (const { groups } of text.matchAll(SUM)) {
    const { sign, minus, before, after, digits: printed = '' } = groups ?? {};
    const digits = printed.replace(/[.,]+$/, '');
    const marked = before ?? after;
    if (!marked) {
      if (digits.includes(',')) unmarked.push(Number(digits.replaceAll(',', '')));
      continue;
    }
    const sum = sign || minus ? null : sumOf(digits, before, after);
    if (!sum || (only && !isSame(sum, only))) return null;
    only = sum;
  }
  // A struck price may stand there without its unit: "39,900원61,900".
  return unmarked.every((amount) => amount === only?.amount) ? only : null;
}

function sumOf(digits: string, before: string | undefined, after: string | undefined): Money | null {
  const currencies = [before, after].flatMap((mark) => (mark ? [currencyMarks[mark.toLowerCase()]] : []));
  const [currency] = currencies;
  const amount = Number(digits.replaceAll(',', ''));
  if (!GROUPED.test(digits) || !currency || currencies.at(-1) !== currency) return null;
  const isWhole = Number.isInteger(amount) || (currency !== 'KRW' && currency !== 'JPY');
  return isWhole && amount <= LARGEST_SUM ? { amount, currency } : null;
}

function lineSum(text: string, product: RegExpExecArray): Money | null {
  const { unit: printedUnit = '', count } = product.groups ?? {};
  const unit = onlySum(printedUnit);
  const around = `${text.slice(0, product.index)} ${text.slice(product.index + product[0].length)}`;
  if (!/\d/.test(around)) return unit;
  const sum = onlySum(around);
  const unitAmount = unit?.amount ?? Number(printedUnit.replaceAll(',', ''));
  const fits = sum && Math.round(unitAmount * Number(count) * 100) === Math.round(sum.amount * 100);
  return fits && (!unit || unit.currency === sum.currency) ? sum : null;
}

function unitsAsDigits(printed: string, ...rest: unknown[]): string {
  const units = rest.at(-1) as Record<'eok' | 'man' | 'cheon' | 'rest', string | undefined>;
  if (!units.eok && !units.man && !units.cheon) return printed;
  const [eok = 0, man = 0, cheon = 0, ones = 0] = [units.eok, units.man, units.cheon, units.rest].map(
    (part) => Number(part?.replace(',', '') ?? 0),
  );
  return `${eok * 1e8 + man * 1e4 + cheon * 1000 + ones}원`;
}

function isSame(one: Money, other: Money): boolean {
  return one.amount === other.amount && one.currency === other.currency;
}
