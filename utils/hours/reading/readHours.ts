import { channelAt, roleAt } from './roleAt';
import type { HoursOfDays, Reading } from './statementTypes';
import type { Token, TokenOf } from './types';

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
  const channel = channelAt(text, token.at);
  const last = said.hours.at(-1);
  const unnamed = last?.days === null ? last : undefined;
  const open = (isSentenceBetween(text, token, before) ? null : reading.current) ?? unnamed;
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
  const isOfDays = before?.kind === 'days' || before?.kind === 'dates';
  if (!isOfDays || roleAt(text, token.at) === 'other') return;
  said.hasMore = true;
  const first = said.hours.find(({ hours }) => hours[0]?.kind === 'range')?.hours[0];
  if (first?.kind !== 'range' || !current || current.hours.length > 0) return;
  current.hours.push({ ...token, kind: 'range', start: first.start });
}

/** '매일 11시 발주마감입니다. 상담은 9~3시': the days before belong to another sentence. */
function isSentenceBetween(text: string, token: Token, before: Token | undefined): boolean {
  return before?.kind === 'days' && /[.!?][\s)]/.test(text.slice(before.until, token.at));
}

function isOfOtherChannel(group: HoursOfDays, channel: number): boolean {
  return group.hours.length > 0 && channel >= 0 && group.channel >= 0 && group.channel !== channel;
}
