import { areDaysClosed } from './closedDays';
import { channelAt } from './roleAt';
import type { HoursOfDays, Reading, Statements } from './statementTypes';
import type { Token, TokenOf } from './types';
import { includedWords, includingWords, shopChannel } from './words';

type Days = TokenOf<'days'>;

const onlyBracket = /^\s?\(\s?$/;
const listGap = /^[\s,/·&()]*$/;

/** Takes in days: closed, open like the others, or those of the hours before or behind them. */
export function readDays(reading: Reading, token: Days, index: number): void {
  const { said, text, tokens } = reading;
  reading.current = null;
  if (token.onlySome) {
    said.hasMore = true;
  } else if (areDaysClosed(text, tokens, index)) {
    // A shop's own days off say nothing of those who answer.
    if (!hasOthersThanShop(reading) || channelAt(text, token.at) !== shopChannel) close(said, token);
  } else if (isOpenToo(reading, token, tokens[index + 1])) {
    if (token.holiday) stateHolidays(said, 'open');
    said.alsoDays.push(...token.days);
  } else {
    reading.current = hoursOf(reading, token, index);
  }
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
  if (last?.days === null && !doHoursFollow(reading, token, tokens[index + 1])) {
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
  const group = { days: token.days, holiday: token.holiday, hours: [], channel: -1 };
  said.hours.push(group);
  return group;
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
