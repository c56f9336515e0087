import {
  accountWords,
  codeLabels,
  codePrefix,
  countedUnit,
  datedNumber,
  maskPatterns,
  publicMaskPatterns,
} from './redactPatterns';
import type { MaskedKind, MaskedPart, MaskPattern } from './redactPatterns';

export interface RedactOptions {
  /** Left as they are, though they may look like a card's: the order's own numbers. */
  keepNumbers?: string[];
  /** Left as they are: a product's name may look like an address. */
  keepTexts?: string[];
  /** Masked wherever they stand: the same numbers where everyone can read. */
  hideNumbers?: string[];
  /** A name to mask. */
  hideName?: string;
  /** Everyone can read it: all order numbers, addresses and e-mail addresses are masked too. */
  isPublic?: boolean;
}

export interface Redaction {
  text: string;
  /** What was masked, in the order of the text. */
  masked: MaskedPart[];
}

type Range = [start: number, end: number];

interface FoundRange {
  kind: MaskedKind;
  range: Range;
}

const mask = '****';
const digitGap = '[-. ]?';
/** Shorter numbers and names are found in ordinary words and sums. */
const shortestHidden = { number: 5, name: 2 };
/** Shorter numbers are never masked, so need no keeping, and could stand inside a phone number. */
const shortestKept = 9;
const longestOwnNumber = 60;
/** How far back a label can stand. */
const labelReach = 30;

/** The text with card, account, resident and phone numbers masked, each by the same four stars. */
export function redact(text: string, options: RedactOptions = {}): Redaction {
  const { keepNumbers = [], keepTexts = [], hideNumbers = [], hideName = '', isPublic = false } = options;
  const found: FoundRange[] = [];
  let visible = plainDigits(text);
  const hide = (kind: MaskedKind, ranges: Range[]) => {
    for (const range of ranges) {
      found.push({ kind, range });
      visible = blanked(visible, range, '*');
    }
  };

  for (const number of keepNumbers) {
    if (number.length < shortestKept) continue;
    for (const range of rangesOfNumber(visible, number)) visible = blanked(visible, range, '#');
  }
  for (const kept of keepTexts) {
    if (kept === '') continue;
    for (const range of rangesOfText(visible, kept)) visible = blanked(visible, range, '#');
  }
  for (const number of hideNumbers) {
    if (number.length >= shortestHidden.number) hide('order', rangesOfNumber(visible, number));
  }
  if (hideName.length >= shortestHidden.name) hide('name', rangesOfText(visible, hideName));
  for (const pattern of isPublic ? [...publicMaskPatterns, ...maskPatterns] : maskPatterns) {
    hide(pattern.kind, rangesOfPattern(visible, pattern));
  }
  const inOrder = found.toSorted((left, right) => left.range[0] - right.range[0]);
  return {
    text: withMasks(text, inOrder),
    masked: inOrder.map(({ kind, range }) => ({ kind, text: text.slice(...range) })),
  };
}

/** Full-width digits and every kind of hyphen as plain ones, at the same places. */
function plainDigits(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[‐-―−－ー]/g, '-')
    .replace(/[\u00a0\u2000-\u200a\u3000\t]/g, ' ');
}

function blanked(text: string, [start, end]: Range, filler: string): string {
  return text.slice(0, start) + filler.repeat(end - start) + text.slice(end);
}

/** Where the number stands by itself, with or without separators between its characters. */
function rangesOfNumber(text: string, number: string): Range[] {
  const characters = number.match(/[a-z\d]/gi);
  if (!characters || characters.length > longestOwnNumber) return [];
  const pattern = new RegExp(`(?<![a-z\\d]-?)${characters.join(digitGap)}(?!-?[a-z\\d])`, 'gi');
  return [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);
}

function rangesOfText(text: string, part: string): Range[] {
  const ranges: Range[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
    ranges.push([at, at + part.length]);
  }
  return ranges;
}

function rangesOfPattern(text: string, pattern: MaskPattern): Range[] {
  return [...text.matchAll(pattern.pattern)]
    .map((match): Range => match.indices?.groups?.secret ?? [match.index, match.index + match[0].length])
    .filter((range) => isMasked(text, range, pattern));
}

function isMasked(text: string, [start, end]: Range, pattern: MaskPattern): boolean {
  const { unlessCode, afterAccountWord, least } = pattern;
  const found = text.slice(start, end);
  const groups = found.split(/\D+/);
  if (least && groups.join('').length < least.digits) return false;
  if (least && !groups.some((group) => group.length >= least.longestGroup)) return false;
  if (!unlessCode && !afterAccountWord) return true;
  const before = text.slice(Math.max(0, start - labelReach), start);
  if (countedUnit.test(text.slice(end, end + labelReach))) return false;
  if (accountWords.test(before)) return true;
  if (afterAccountWord) return false;
  return !datedNumber.test(found) && !codeLabels.test(before) && !codePrefix.test(before);
}

function withMasks(text: string, found: FoundRange[]): string {
  let result = '';
  let from = 0;
  for (const { range } of found) {
    result += text.slice(from, range[0]) + mask;
    from = range[1];
  }
  return result + text.slice(from);
}
