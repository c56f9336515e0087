import type { OrderStatus } from '../types';
import { textKey } from './foldText';
import { statusWords } from './statusWords';

const BY_WORD = new Map<string, OrderStatus>(
  Object.entries(statusWords).flatMap(([status, words]) =>
    words.map((word): [string, OrderStatus] => [word, status as OrderStatus]),
  ),
);
const LONGEST_WORD = Math.max(...[...BY_WORD.keys()].map((word) => word.length));

/** The status whose word the whole text is, white space aside; a date or note in brackets may follow. */
export function parseStatus(text: string): OrderStatus | null {
  // Most texts of a page are too long to be a status: say so before folding them.
  if (text.length > LONGEST_WORD * 4) return null;
  const word = textKey(text).replace(/\(.*\)$/, '');
  return BY_WORD.get(word) ?? null;
}
