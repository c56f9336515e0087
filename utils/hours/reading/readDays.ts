import { areDaysClosed } from './closedDays';
import { channelAt, roleAt } from './roleAt';
import type { HoursOfDays, Reading, Statements } from './statementTypes';
import type { Token, TokenOf } from './types';
import { fillers, otherDaysOff } from './doubts';
import { includedWords, includingWords, shopChannel, supportWords } from './words';

type Days = TokenOf<'days'>;

const onlyBracket = /^\s?\(\s?$/;
const listGap = /^[\s,/·&()]*$/;

/** Takes in days: closed, open like the others, or those of the hours before or behind them. */
export function readDays(reading: Reading, token: Days, index: number): void {
  const { said, text, tokens } = reading;
  // '월~금(공휴일 제외) 10:00~17:00': hours may follow for the days before.
  if (areDaysClosed(text, tokens, index) && !token.onlySome) return readClosedDays(reading, token, index);
  reading.current = null;
  if (token.onlySome) {
    said.hasMore = true;
  } else if (isOpenToo(reading, token, tokens[index + 1])) {
    if (token.holiday) stateHolidays(said, 'open');
    said.alsoDays.push(...token.days);
  } else {
    reading.current = hoursOf(reading, token, index);
  }
}

/** Days that are closed to those who ask: not the days off of a shop, of deliveries or of a sale. */
function readClosedDays(reading: Reading, token: Days, index: number): void {
  const { said, text, tokens, breaks } = reading;
  if ((reading.current?.hours.length ?? 1) > 0) reading.current = null;
  // '브레이크타임 15~17시 (주말 제외)': the break is left out then, not the day.
  const isNamedOpen = said.hours.some(({ days }) => token.days.some((day) => days?.includes(day)));
  said.hasMore ||= isNamedOpen && breaks.has(tokens[index - 1]!);
  const isShops = hasOthersThanShop(reading) && channelAt(text, token.at) === shopChannel;
  const around = stretchAround(text, token, tokens[index + 1]);
  const isOfOtherWork = otherDaysOff.test(around) && !supportWords.test(around);
  if (isShops || isOfOtherWork) said.hasMore = true;
  else close(said, token);
}

/** What stands just before the days on their stretch, between them and the word for closed, and just behind that. */
function stretchAround(text: string, { at, until }: Days, closed: Token | undefined): string {
  const before =
    text
      .slice(Math.max(0, at - 22), at)
      .split(/[\n/.|(]|, /)
      .at(-1) ?? '';
  const end = closed?.kind === 'closed' ? closed.until : until;
  const behind = text.slice(until, end) + text.slice(end, end + 8).replace(/[\n.)/|].*/s, '');
  return /\d\s?[:시]/.test(before) ? behind : before + behind;
}

/** '공휴일도 운영', 'including holidays': said of public holidays, or of days beside hours that are known. */
function isOpenToo({ said, text }: Reading, token: Days, next: Token | undefined): boolean {
  const isIncluded =
    includingWords.test(text.slice(0, token.at)) ||
    (includedWords.test(text.slice(token.until)) && next?.kind !== 'closed');
  const hasHours = said.hours.some(({ hours }) => hours.length > 0);
  return (next?.kind === 'as-usual' || isIncluded) && (token.holiday || hasHours);
}

/** The hours that the days belong to: those before them, or a new group for those behind; null where more may come. */
function hoursOf(reading: Reading, token: Days, index: number): HoursOfDays | null {
  const { said, text, tokens } = reading;
  const before = tokens[index - 1];
  const last = said.hours.at(-1);
  const gap = before ? text.slice(before.until, token.at) : '';
  // '10~18시 (월~금) / 10~14시 (토)': in brackets behind hours.
  const isBracketed =
    before?.kind === 'range' && onlyBracket.test(gap) && /^\s?\)/.test(text.slice(token.until));
  if (last?.days === null && (isBracketed || !doHoursFollow(reading, token, tokens[index + 1]))) {
    // '낮 12시~7시, 주말은 가족과 보냅니다': nearly sure, but not said.
    if (token.days.every((day) => day > 5) && !onlyBracket.test(gap)) {
      said.hasMore = true;
      close(said, token);
    }
    // '오전 9시부터 6시 / 월~토': more hours will be of other days.
    else name(last, token);
    return null;
  }
  if (last?.days && last.hours.length === 0 && before?.kind === 'days' && listGap.test(gap)) {
    // '평일(월~금)' is said twice, '월~금, 토' goes on.
    const days = gap.includes('(') ? token.days : [...new Set([...last.days, ...token.days])];
    name(last, { ...token, days });
    return last;
  }
  said.hasMore ||= isOfOthers(reading, token);
  const group = { days: token.days, holiday: token.holiday, hours: [], channel: -1 };
  said.hours.push(group);
  return group;
}

/** Between the hours before and these days stands a word that may begin another desk, shop or thing. */
function isOfOthers({ said, text, rest }: Reading, token: Days): boolean {
  if (roleAt(text, token.at) === 'other') return false;
  const hoursBefore = said.hours.at(-1)?.hours.at(-1);
  if (!hoursBefore || hoursBefore.until > token.at) return false;
  const between = rest.slice(hoursBefore.until, token.at).replace(fillers, ' ');
  return /[가-힣a-z]{2,}/.test(between);
}

function doHoursFollow({ breaks }: Reading, token: Days, next: Token | undefined): boolean {
  if (next?.line !== token.line || breaks.has(next)) return false;
  return next.kind === 'range' || next.kind === 'all-day' || next.kind === 'until';
}

function close(said: Statements, { days, holiday }: Days): void {
  said.closedDays.push(...days);
  if (holiday) stateHolidays(said, 'closed');
}

function stateHolidays(said: Statements, state: 'closed' | 'open'): void {
  said.holidays = said.holidays === 'unstated' || said.holidays === state ? state : 'contradicted';
}

function name(group: HoursOfDays, { days, holiday }: Days): void {
  if (days.length > 0) group.days = days;
  group.holiday ||= holiday;
}

function hasOthersThanShop({ tokens, text }: Reading): boolean {
  return tokens.some(({ kind, at }) => kind === 'range' && channelAt(text, at) !== shopChannel);
}
