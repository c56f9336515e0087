import type { OrderStatus } from '../types';
import { textKey } from './foldText';
import { statusWords } from './statusWords';

const STATUSES = Object.entries(statusWords) as [OrderStatus, RegExp][];
// Most texts of a page are no status: one test says so.
const ANY_STATUS = new RegExp(STATUSES.map(([, words]) => words.source).join('|'));
const LONGEST_TEXT = 40;

/** The status whose word the whole text is, white space aside; a date or note in brackets may follow. */
export function parseStatus(text: string): OrderStatus | null {
  if (text.length > LONGEST_TEXT) return null;
  const word = textKey(text).replace(/[\d(·,].*/, '');
  return (ANY_STATUS.test(word) && STATUSES.find(([, words]) => words.test(word))?.[0]) || null;
}
