import { breaksIn } from './breaksIn';
import { areDatesClosed, areDaysClosed } from './closures';
import { channelAt, roleAt } from './roleAt';
import type { HoursOfDays, Statements } from './statementTypes';
import type { Token, TokenOf } from './types';
import { includedWords, includingWords, otherDaysWords, shopChannel, unreadDays } from './words';

/** Puts the tokens of a plain text together: which hours belong to which days, what is a break, what is closed. */
export function statementsIn(text: string, tokens: Token[]): Statements {
  const breaks = breaksIn(text, tokens);
  const said: Statements = {
    hours: [],
    breaks: [...breaks] as TokenOf<'range'>[],
    closedDays: [],
    alsoDays: [],
    holidays: 'unstated',
    isAlways: /24\s?\/\s?7/.test(text),
    isRest: otherDaysWords.test(text),
    closedDates: [],
    hasMore: unreadDays.test(textBetween(text, tokens)),
  };
  const hasOthers = tokens.some(({ kind, at }) => kind === 'range' && channelAt(text, at) !== shopChannel);
  let current: HoursOfDays | null = null;
  tokens.forEach((token, index) => {
    if (breaks.has(token)) return;
    if (token.kind === 'days') current = readDays(token, index);
    else if (token.kind === 'dates') readDates(token, index);
    else if (token.kind === 'range' || token.kind === 'all-day') current = readHours(token, index);
    else if (token.kind === 'until') readEnd(token, tokens[index - 1]);
    else if (token.kind === 'shortened') said.hasMore ||= isOfDays(tokens[index - 1]);
    // '점심시간은 12시 30분부터 1시간'
    else if (token.kind === 'break') said.hasMore ||= isUnreadBreak(token, index);
    else if (token.kind === 'always')
      said.isAlways ||= channelAt(text, token.at) !== shopChannel && roleAt(text, token.at) !== 'other';
  });
  return said;

  function isUnreadBreak(token: Token, index: number): boolean {
    const isRead =
      breaks.has(tokens[index + 1]!) || breaks.has(tokens[index + 2]!) || breaks.has(tokens[index - 1]!);
    return !isRead && /^[^\d\n]{0,5}\d/.test(text.slice(token.until));
  }

  function readDays(token: TokenOf<'days'>, index: number): HoursOfDays | null {
    const { days, holiday, onlySome } = token;
    said.hasMore ||= onlySome;
    if (onlySome) return null;
    if (areDaysClosed(text, tokens, index)) {
      // A shop's own days off say nothing of those who answer.
      if (hasOthers && channelAt(text, token.at) === shopChannel) return null;
      said.closedDays.push(...days);
      if (holiday) setHolidays('closed');
      return null;
    }
    const isIncluded =
      includingWords.test(text.slice(0, token.at)) ||
      (includedWords.test(text.slice(token.until)) && tokens[index + 1]?.kind !== 'closed');
    const isOpen = tokens[index + 1]?.kind === 'as-usual' || isIncluded;
    if (!isOpen || !(holiday || said.hours.some(({ hours }) => hours.length > 0)))
      return groupOf(token, index);
    if (holiday) setHolidays('open');
    said.alsoDays.push(...days);
    return null;
  }

  function setHolidays(state: 'closed' | 'open'): void {
    said.holidays = said.holidays === 'unstated' || said.holidays === state ? state : 'contradicted';
  }

  function groupOf(token: TokenOf<'days'>, index: number): HoursOfDays | null {
    const [before, next] = [tokens[index - 1], tokens[index + 1]];
    const hoursFollow =
      next?.line === token.line &&
      (next.kind === 'range' || next.kind === 'all-day' || next.kind === 'until') &&
      !breaks.has(next);
    const last = said.hours.at(-1);
    const gap = before ? text.slice(before.until, token.at) : '';
    if (last?.days === null && !hoursFollow) {
      if (token.days.every((day) => day > 5) && !/^\s?\(\s?$/.test(gap)) return closedInOtherWords(token);
      // '오전 9시부터 6시 / 월~토': the days of the hours before them; more hours will be of other days.
      named(last, token);
      return null;
    }
    if (last?.days && last.hours.length === 0 && before?.kind === 'days' && /^[\s,/·&()]*$/.test(gap)) {
      // '평일(월~금)' is said twice, '월~금, 토' goes on.
      return named(
        last,
        gap.includes('(') ? token : { ...token, days: [...new Set([...last.days, ...token.days])] },
      );
    }
    const group = { days: token.days, holiday: token.holiday, hours: [], channel: -1 };
    said.hours.push(group);
    return group;
  }

  /** '매일 11시 발주마감입니다. 상담은 9~3시': the days before belong to another sentence. */
  function isSentenceBetween(token: Token, before: Token | undefined): boolean {
    return before?.kind === 'days' && /[.!?][\s)]/.test(text.slice(before.until, token.at));
  }

  /** '낮 12시~7시, 주말은 가족과 보냅니다': hours, then the weekend without any. Nearly sure, but not said. */
  function closedInOtherWords({ days, holiday }: TokenOf<'days'>): null {
    said.hasMore = true;
    said.closedDays.push(...days);
    if (holiday) setHolidays('closed');
    return null;
  }

  /** '수요일은 오후 2시까지': from when the other days begin. Nearly sure, but nobody wrote the start. */
  function readEnd(token: TokenOf<'until'>, before: Token | undefined): void {
    if (!isOfDays(before) || roleAt(text, token.at) === 'other') return;
    said.hasMore = true;
    const first = said.hours.find(({ hours }) => hours[0]?.kind === 'range')?.hours[0];
    if (first?.kind !== 'range' || !current || current.hours.length > 0) return;
    current.hours.push({ ...token, kind: 'range', start: first.start });
  }

  function readDates(token: TokenOf<'dates'>, index: number): void {
    if (areDatesClosed(text, tokens, index)) said.closedDates.push(token);
    else
      said.hasMore ||=
        isBeside(tokens[index + 1], token, 'shortened') ||
        isBeside(tokens[index + 1], token, 'range') ||
        /^[^\n\d]{0,8}\d{1,2}\s?시\s?(?:부터|까지)/.test(text.slice(token.until));
  }

  function readHours(token: TokenOf<'range'> | TokenOf<'all-day'>, index: number): HoursOfDays | null {
    const before = tokens[index - 1];
    const isOfSomeDays = before?.kind === 'days' && before.onlySome;
    const isOfDates = before?.kind === 'dates' && before.line === token.line;
    if (isOfSomeDays || isOfDates || roleAt(text, token.at) === 'other') return current;
    const channel = channelAt(text, token.at);
    const unnamed = said.hours.at(-1)?.days === null ? said.hours.at(-1) : undefined;
    const open = (isSentenceBetween(token, before) ? null : current) ?? unnamed;
    const isOtherChannel =
      open && open.hours.length > 0 && channel >= 0 && open.channel >= 0 && open.channel !== channel;
    const group =
      open && !isOtherChannel ? open : { days: open?.days ?? null, holiday: false, hours: [], channel };
    if (!said.hours.includes(group)) said.hours.push(group);
    if (group.channel < 0) group.channel = channel;
    group.hours.push(token);
    return group;
  }
}

function isOfDays(token: Token | undefined): boolean {
  return token?.kind === 'days' || token?.kind === 'dates';
}

/** Hours that were said of no days yet, or of them twice, with the days that are named now. */
function named(group: HoursOfDays, { days, holiday }: TokenOf<'days'>): HoursOfDays {
  if (days.length > 0) group.days = days;
  group.holiday ||= holiday;
  return group;
}

/** What no token covers. */
function textBetween(text: string, tokens: Token[]): string {
  return tokens.reduce(
    (rest, { at, until }) => rest.slice(0, at) + '|'.repeat(until - at) + rest.slice(until),
    text,
  );
}

/** Whether the token beside another one on its line is of that kind. */
function isBeside(token: Token | undefined, beside: Token, kind: Token['kind']): boolean {
  return token?.kind === kind && token.line === beside.line;
}
