import { breaksIn } from './breaksIn';
import { areDatesClosed, areDaysClosed } from './closures';
import { channelAt, roleAt } from './roleAt';
import type { HoursOfDays, Statements } from './statementTypes';
import type { Token, TokenOf } from './types';
import { includingWords, shopChannel } from './words';

/** Puts the tokens of a plain text together: which hours belong to which days, what is a break, what is closed. */
export function statementsIn(text: string, tokens: Token[]): Statements {
  const breaks = breaksIn(text, tokens);
  const said: Statements = {
    hours: [],
    breaks: [...breaks] as TokenOf<'range'>[],
    closedDays: [],
    alsoDays: [],
    holidays: 'unstated',
    isAlways: false,
    closedDates: [],
    hasMore: false,
  };
  let current: HoursOfDays | null = null;
  tokens.forEach((token, index) => {
    if (breaks.has(token)) return;
    if (token.kind === 'days') current = readDays(token, index);
    else if (token.kind === 'dates') readDates(token, index);
    else if (token.kind === 'range' || token.kind === 'all-day') current = readHours(token, index);
    else if (token.kind === 'until' || token.kind === 'shortened')
      said.hasMore ||= isOfDays(tokens[index - 1]);
    // '점심시간은 12시 30분부터 1시간'
    else if (token.kind === 'break') said.hasMore ||= isUnreadBreak(token, index);
    else if (token.kind === 'always') said.isAlways ||= channelAt(text, token.at) !== shopChannel;
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
      said.closedDays.push(...days);
      if (holiday) setHolidays('closed');
      return null;
    }
    const isOpen = tokens[index + 1]?.kind === 'as-usual' || includingWords.test(text.slice(0, token.at));
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
    const hoursFollow = (next?.kind === 'range' || next?.kind === 'all-day') && next.line === token.line;
    const last = said.hours.at(-1);
    // '오전 9시부터 6시 / 월~토': the days of the hours before them; more hours will be of other days.
    if (last?.days === null && !hoursFollow && !breaks.has(next!)) {
      named(last, token);
      return null;
    }
    // '평일(월~금)': said twice.
    if (last && last.hours.length === 0 && before?.kind === 'days') return named(last, token);
    const group = { days: token.days, holiday: token.holiday, hours: [], channel: -1 };
    said.hours.push(group);
    return group;
  }

  function readDates(token: TokenOf<'dates'>, index: number): void {
    if (areDatesClosed(text, tokens, index)) said.closedDates.push(token);
    else said.hasMore ||= tokens[index + 1]?.kind === 'shortened' || tokens[index + 1]?.kind === 'range';
  }

  function readHours(token: TokenOf<'range'> | TokenOf<'all-day'>, index: number): HoursOfDays | null {
    const before = tokens[index - 1];
    const isOfSomeDays = before?.kind === 'days' && before.onlySome;
    const isOfDates = before?.kind === 'dates' && before.line === token.line;
    if (isOfSomeDays || isOfDates || roleAt(text, token.at) === 'other') return current;
    const channel = channelAt(text, token.at);
    const unnamed = said.hours.at(-1)?.days === null ? said.hours.at(-1) : undefined;
    const open = current ?? unnamed;
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
