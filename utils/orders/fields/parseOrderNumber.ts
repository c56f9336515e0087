import { foldText } from './foldText';

const SHORTEST_DIGITS = 4;
/** Without a word before it, a number of fewer digits could be anything. */
const FEWEST_DIGITS_ALONE = 6;
const LONGEST_NUMBER = 30;

/** Letters and digits in groups between hyphens: what every store seen so far prints. */
const GROUPS =
  /(?<![A-Za-z\d-]|\d[.,:/])[A-Za-z\d]+(?:-[A-Za-z\d]+)*(?![A-Za-z\d*@_-]|[.,:/]\d|-\*| ?(?:원|won|개|점|%|P(?![a-z])))/g;
/** A number of Naver's shape in groups of four. Others in such groups could be a card's. */
const GROUPED_BY_FOUR = /(?<![\d-] ?)20\d\d (?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]) \d{4} \d{4}(?! ?[\d-])/;
const INTRODUCED = /(?:#|번호|(?<![A-Za-z])(?:no\.|order (?:number|no\.?|id)))\s?[:：]?\s?#?$/i;
const OF_SOMETHING_ELSE =
  /(?:송장|전화|사업자(?:등록)?|통신판매(?:업)?|우편|카드|계좌|승인|휴대폰|핸드폰|연락처|고객|회원|등록|신고|인증|통관\S{0,4})\s?번호\s?[:：]?\s?$/;
const LONGEST_INTRODUCTION = 20;

const NO_ORDER_NUMBER = [
  /^0\d{1,3}-\d{3,4}-\d{4}$|^01[016-9]\d{7,8}$|^1[5-9]\d\d-\d{4}$/, // phone
  /^(?:20)?\d\d-\d{1,2}-\d{1,2}$/, // day
  /^\d{3}-\d{2}-\d{5}$/, // registration of a business
  /^(?!20\d\d-(?:0[1-9]|1[0-2]))\d{4}-\d{4}-\d{4}-\d{4}$/, // card
];
const DAY_IN_DIGITS = /^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

/**
 * The first order number in a text, by the store's own pattern where that is known. Without one: never a phone, a day,
 * a sum or a time, and a short number ("1004") only where it is the whole text or # or 번호 introduces it; the # is
 * no part of it. Null where there is none.
 */
export function parseOrderNumber(text: string, pattern?: RegExp): string | null {
  if (pattern) return pattern.exec(text)?.[0] ?? null;
  const folded = foldText(text);
  const grouped = GROUPED_BY_FOUR.exec(folded)?.[0];
  if (grouped) return grouped.replaceAll(' ', '');
  for (const { 0: number, index } of folded.matchAll(GROUPS)) {
    if (isOrderNumber(number, folded.slice(Math.max(0, index - LONGEST_INTRODUCTION), index), folded))
      return number;
  }
  return null;
}

function isOrderNumber(number: string, before: string, text: string): boolean {
  const digits = number.length > LONGEST_NUMBER ? 0 : number.replace(/\D/g, '').length;
  if (digits < SHORTEST_DIGITS || OF_SOMETHING_ELSE.test(before)) return false;
  if (NO_ORDER_NUMBER.some((other) => other.test(number))) return false;
  if (INTRODUCED.test(before)) return true;
  if (DAY_IN_DIGITS.test(number)) return false;
  return digits >= FEWEST_DIGITS_ALONE || isWhole(number, text);
}

/** Whether a text is the number and at most brackets around it. */
function isWhole(number: string, text: string): boolean {
  return text.length <= number.length + 4 && number === text.replace(/[[\]() ]/g, '');
}
