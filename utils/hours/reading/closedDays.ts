import { isHolidayAlone } from './isHolidayAlone';
import type { Token } from './types';
import { closedJoiner } from './words';

/** How far a word for closed may stand behind its days: '공휴일은 상담이'. */
const charactersBetween = 12;

/** Whether the days at an index are said to be closed, by a word behind them or a heading before. */
export function areDaysClosed(text: string, tokens: Token[], index: number): boolean {
  const days = tokens[index]!;
  const before = tokens[index - 1];
  // '토요일, 공휴일(대체공휴일 포함) 휴무', '주말, 창립일(4/15) 휴무': what stands between is closed with them.
  let last = index;
  while (isListedWith(days, tokens[last + 1])) last += 1;
  const next = tokens[last + 1];
  if (next?.kind === 'closed') return isJoined(text, tokens[last]!, next, tokens[last + 2]);
  const hoursFollow = (next?.kind === 'range' || next?.kind === 'all-day') && next.line === days.line;
  // '휴무 : 토, 일 / 상담시간 : 10~18시': the hours are another statement's.
  const isHeaded = before?.kind === 'closed' && /^일?\s*:/.test(text.slice(before.until, days.at));
  const isApart = next !== undefined && /[/|·]/.test(text.slice(days.until, next.at));
  if (before?.kind !== 'closed' || next?.kind === 'as-usual') return false;
  if (hoursFollow && !(isHeaded && isApart)) return false;
  const owner = tokens[index - 2];
  // '주말: 휴무 공휴일: 정상운영': the word belongs to the days before it.
  if (owner?.kind === 'days' && isJoined(text, owner, before, days)) return false;
  return closedJoiner.test(text.slice(before.until, days.at));
}

/** A date, or the public holidays once more, in the same list of closed days. */
function isListedWith(days: Token, next: Token | undefined): boolean {
  if (!next || next.line !== days.line || days.kind !== 'days' || days.days.length > 3) return false;
  return next.kind === 'dates' || isHolidayAlone(next);
}

/** Whether a word for closed belongs to the token before it and not to what follows. */
function isJoined(text: string, token: Token, closed: Token, after: Token | undefined): boolean {
  const between = text.slice(token.until, closed.at);
  // '수요일 오전 휴무' closes half of it.
  if (/\d|오전|오후/.test(between) || between.length > charactersBetween) return false;
  // 'Mon-Fri, closed on weekends': the word belongs to the days behind it.
  const isAfters = after?.kind === 'days' && closedJoiner.test(text.slice(closed.until, after.at));
  if (isAfters && /[,/|·(]/.test(between)) return false;
  if (!between.includes('\n')) return true;
  // '주말, 공휴일⏎휴무', but not '주말⏎휴무: 화요일'.
  return /^[\s:()-]*$/.test(between) && !(after?.kind === 'days' && after.line === closed.line);
}
