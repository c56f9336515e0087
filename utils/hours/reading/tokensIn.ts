import { dateRangeAt } from './dateRange';
import { dayListAt } from './dayList';
import { timeRangeAt, timeUntilAt } from './timeRange';
import type { Meaning, Token } from './types';
import {
  allDayWords,
  alwaysWords,
  asUsualWords,
  breakWords,
  closedWords,
  noneWords,
  shortenedWords,
} from './words';

/** In this order: '연중무휴' holds a word for closed, '쉬는 시간' too. */
const words: readonly [RegExp, Meaning][] = [
  [alwaysWords, { kind: 'always' }],
  [allDayWords, { kind: 'all-day' }],
  [shortenedWords, { kind: 'shortened' }],
  [asUsualWords, { kind: 'as-usual' }],
  [breakWords, { kind: 'break' }],
  [closedWords, { kind: 'closed' }],
  [noneWords, { kind: 'none' }],
];
/** Words in which bare numbers ('평일 9-6', '영업시간 9-18') are hours. */
const beforeBareHours = /(?:시간|타임|time|hours?|상담|운영|영업)\s?[:\])(-]?\s*$/;

/** What a plain text says about hours, in its order; everything else is passed over. */
export function tokensIn(text: string): Token[] {
  const tokens: Token[] = [];
  let line = 0;
  for (let at = 0; at < text.length;) {
    const found = /\s/.test(text[at]!) ? null : meaningAt(text, at, tokens.at(-1));
    if (text[at] === '\n') line += 1;
    if (!found) {
      at += 1;
      continue;
    }
    tokens.push({ ...found.meaning, at, until: found.end, line });
    line += text.slice(at, found.end).split('\n').length - 1;
    at = found.end;
  }
  return tokens;
}

function meaningAt(
  text: string,
  at: number,
  before: Token | undefined,
): { meaning: Meaning; end: number } | null {
  return (
    dateRangeAt(text, at) ??
    timeRangeAt(text, at, isAfterHourWord(text, at, before)) ??
    timeUntilAt(text, at) ??
    wordAt(text, at) ??
    dayListAt(text, at)
  );
}

function isAfterHourWord(text: string, at: number, before: Token | undefined): boolean {
  if (
    before &&
    (before.kind === 'days' || before.kind === 'break') &&
    /^[\s:()[\]~,-]*$/.test(text.slice(before.until, at))
  )
    return true;
  return beforeBareHours.test(text.slice(Math.max(0, at - 8), at));
}

function wordAt(text: string, at: number): { meaning: Meaning; end: number } | null {
  for (const [pattern, meaning] of words) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return { meaning, end: pattern.lastIndex };
  }
  return null;
}
