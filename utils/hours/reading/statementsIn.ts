import { breaksIn } from './breaksIn';
import { areDatesClosed } from './closedDates';
import { readDays } from './readDays';
import { readEnd, readHours } from './readHours';
import { channelAt, roleAt } from './roleAt';
import type { Reading, Statements } from './statementTypes';
import type { Token, TokenOf } from './types';
import {
  closedJoiner,
  moreDatesWords,
  otherDaysWords,
  roundTheClockWords,
  shopChannel,
  timeOnDateWords,
  unreadDays,
} from './words';

/** Puts the tokens of a plain text together: which hours belong to which days, what is a break, what is closed. */
export function statementsIn(text: string, tokens: Token[]): Statements {
  const breaks = breaksIn(text, tokens);
  const rest = textBetween(text, tokens);
  const said: Statements = {
    hours: [],
    breaks: [...breaks] as TokenOf<'range'>[],
    closedDays: [],
    alsoDays: [],
    holidays: 'unstated',
    isAlways: roundTheClockWords.test(text),
    isRest: otherDaysWords.test(text),
    closedDates: [],
    breakDays: breakDaysIn(tokens, breaks),
    hasMore: unreadDays.test(rest),
  };
  const reading: Reading = { text, rest, tokens, breaks, said, current: null };
  for (const [index, token] of tokens.entries()) if (!breaks.has(token)) readToken(reading, token, index);
  return said;
}

function readToken(reading: Reading, token: Token, index: number): void {
  const { said, text, tokens } = reading;
  const before = tokens[index - 1];
  switch (token.kind) {
    case 'days':
      return readDays(reading, token, index);
    case 'range':
    case 'all-day':
      if (isClosedTime(reading, token, index)) said.hasMore = true;
      else readHours(reading, token, before);
      return;
    case 'until':
      return readEnd(reading, token, before);
    case 'dates':
      said.hasMore ||= moreDatesWords.test(text.slice(token.until));
      if (areDatesClosed(text, tokens, index)) said.closedDates.push(token);
      else said.hasMore ||= isDayOfOtherHours(text, token, tokens[index + 1]);
      return;
    case 'shortened':
      said.hasMore ||= before?.kind === 'days' || before?.kind === 'dates';
      return;
    case 'break':
      said.hasMore ||= isUnreadBreak(reading, token, index);
      return;
    case 'always':
      said.isAlways ||= channelAt(text, token.at) !== shopChannel && roleAt(text, token.at) !== 'other';
      return;
    default:
  }
}

/** '수요일 14:00~15:00 상담 불가': hours in which nobody is there. '10~18시 휴무: 토, 일' are hours all the same. */
function isClosedTime({ tokens, text }: Reading, token: Token, index: number): boolean {
  const [next, after] = [tokens[index + 1], tokens[index + 2]];
  if (
    next?.kind !== 'closed' ||
    !/^(?:\s|은|는|에는|까지|상담|전화|통화)*$/.test(text.slice(token.until, next.at))
  )
    return false;
  const isOfNext = after?.kind === 'days' || after?.kind === 'dates';
  return !(isOfNext && closedJoiner.test(text.slice(next.until, after.at)));
}

/** '12월 24일은 오후 3시까지': neither closed nor as usual. */
function isDayOfOtherHours(text: string, dates: Token, next: Token | undefined): boolean {
  const isBeside = next?.line === dates.line && (next.kind === 'shortened' || next.kind === 'range');
  return isBeside || timeOnDateWords.test(text.slice(dates.until));
}

/** '점심시간은 12시 30분부터 1시간' */
function isUnreadBreak({ tokens, breaks, text }: Reading, token: Token, index: number): boolean {
  const isRead = [index - 1, index + 1, index + 2].some((place) => breaks.has(tokens[place]!));
  return !isRead && /^[^\d\n]{0,5}\d/.test(text.slice(token.until));
}

/** What no token covers. */
function textBetween(text: string, tokens: Token[]): string {
  return tokens.reduce(
    (rest, { at, until }) => rest.slice(0, at) + '|'.repeat(until - at) + rest.slice(until),
    text,
  );
}

/** '점심시간 평일 12~1시': how many days are named between the word and its hours. */
function breakDaysIn(tokens: Token[], breaks: ReadonlySet<Token>): number {
  const named = tokens.flatMap((token, index) =>
    token.kind === 'break' && tokens[index + 1]?.kind === 'days' && breaks.has(tokens[index + 2]!)
      ? [(tokens[index + 1] as TokenOf<'days'>).days.length]
      : [],
  );
  return Math.min(7, ...named);
}
