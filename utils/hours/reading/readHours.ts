import { fillers } from './doubts';
import { channelAt, roleAt } from './roleAt';
import type { HoursOfDays, Reading } from './statementTypes';
import type { Token, TokenOf } from './types';

/** '평일 9~18시에는 본업으로 답변이 늦습니다': hours in which they hardly answer. */
const lateWords = /^[^\n,./()]{0,24}(?:늦|느리|느려|지연|본업)/;

/** Takes in hours: of the days before them, or of days that are still to be named; not those of other work. */
export function readHours(
  reading: Reading,
  token: TokenOf<'range'> | TokenOf<'all-day'>,
  before: Token | undefined,
): void {
  const { said, text } = reading;
  const isOfSomeDays = before?.kind === 'days' && before.onlySome;
  const isOfDates = before?.kind === 'dates' && before.line === token.line;
  if (isOfSomeDays || isOfDates || roleAt(text, token.at) === 'other') return;
  said.hasMore ||= lateWords.test(text.slice(token.until));
  // '24시간 저온숙성': whose are they, where nobody says?
  if (token.kind === 'all-day' && !said.isAlways) said.hasMore ||= roleAt(text, token.at) === 'unsaid';
  const channel = channelAt(text, token.at);
  const last = said.hours.at(-1);
  const unnamed = last?.days === null ? last : undefined;
  const open = (isSentenceBetween(reading, token, before) ? null : reading.current) ?? unnamed;
  const group =
    open && !isOfOtherChannel(open, channel)
      ? open
      : { days: open?.days ?? null, holiday: false, hours: [], channel };
  if (!said.hours.includes(group)) said.hours.push(group);
  if (group.channel < 0) group.channel = channel;
  group.hours.push(token);
  reading.current = group;
}

/** '수요일은 오후 2시까지': from when the other days begin. Nearly sure, but nobody wrote the start. */
export function readEnd(
  { said, text, current }: Reading,
  token: TokenOf<'until'>,
  before: Token | undefined,
): void {
  if (roleAt(text, token.at) === 'other') return;
  said.hasMore = true;
  if (before?.kind !== 'days' && before?.kind !== 'dates') return;
  const first = said.hours.find(({ hours }) => hours[0]?.kind === 'range')?.hours[0];
  if (first?.kind !== 'range' || !current || current.hours.length > 0) return;
  current.hours.push({ ...token, kind: 'range', start: first.start });
}

/** '매일 11시 발주마감입니다. 상담은 9~3시': the days before belong to another sentence. */
function isSentenceBetween({ rest }: Reading, token: Token, before: Token | undefined): boolean {
  if (before?.kind !== 'days') return false;
  const between = rest.slice(before.until, token.at);
  if (/[.!?][\s)]/.test(between)) return true;
  // '매주 수요일 신상 업데이트⏎상담시간 10~18시'
  return /[가-힣a-z]{2,}[^/\n.,|]*[/\n.,|]/.test(between.replace(fillers, ' '));
}

function isOfOtherChannel(group: HoursOfDays, channel: number): boolean {
  return group.hours.length > 0 && channel >= 0 && group.channel >= 0 && group.channel !== channel;
}
