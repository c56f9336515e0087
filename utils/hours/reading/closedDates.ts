import { isHolidayAlone } from './isHolidayAlone';
import { roleAt } from './roleAt';
import type { Token } from './types';
import { resumedWords } from './words';

const charactersAround = 12;

/** Whether the dates at an index close: a word for it belongs to them, or they stand in a list of a notice. */
export function areDatesClosed(text: string, tokens: Token[], index: number): boolean {
  const dates = tokens[index]!;
  if (isResumed(text, dates) || roleAt(text, dates.at) === 'other') return false;
  const onLine = tokens.filter(({ line }) => line === dates.line);
  const next = onLine.find(
    (token) => token.at > dates.at && token.kind !== 'dates' && !isHolidayAlone(token),
  );
  // '24일 13시부터 휴무' closes half of it.
  if (next?.kind === 'closed') return !/\d\s?[시:]/.test(text.slice(dates.until, next.at));
  if (next && next.kind !== 'days') return false;
  const before = onLine.findLast(({ kind, at }) => at < dates.at && kind !== 'dates');
  if (before) return before.kind === 'closed' && isHeading(text, before, onLine);
  // '5월 1일(금) 대체공휴일', on a line of its own; what it closes stands elsewhere.
  const isNotice = onLine.every(
    (token) => token.kind === 'dates' || (token.kind === 'days' && token.holiday),
  );
  return isNotice && tokens.some(({ kind }) => kind === 'closed');
}

/** '휴무 안내 : 5/1(금), 5/4(월)': the word stands before the first of the dates and ends no sentence of its own. */
function isHeading(text: string, closed: Token, onLine: Token[]): boolean {
  const first = onLine.find(({ kind, at }) => kind === 'dates' && at > closed.at);
  return first !== undefined && !/[,.;)]/.test(text.slice(closed.until, first.at));
}

/** '2월 19일부터 정상 운영', '업무 재개: 2월 19일': the date ends a closure or begins something. */
function isResumed(text: string, { at, until }: Token): boolean {
  const behind = text.slice(until, until + charactersAround);
  const before = text.slice(Math.max(0, at - charactersAround), at);
  return /^\s?부터/.test(behind) || resumedWords.test(behind.split('\n')[0]! + before.split('\n').at(-1)!);
}
