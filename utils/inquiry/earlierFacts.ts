import { addBusinessDays } from '../hours/businessDays';
import { isDay } from '../hours/calendarDays';
import { channelRules } from './channelRules';
import { fillSentence } from './fillSentence';
import type { Slots } from './fillSentence';
import { dayInWords } from './formatValues';
import type { LanguagePack } from './sentences/types';
import type { EarlierInquiry, InquiryRequest } from './types';

/** Ours: what a seller's badge asks for, and a day more. */
const replyBusinessDays = 2;
/** More dates than these say no more; where there is little room, the latest says enough. */
const mostDates = 3;
const littleRoom = 300;

/** What the messages sent before give to say. */
export interface EarlierFacts {
  /** Whether it goes to the same reader once more, or to the centre after the seller; absent for a first message. */
  again?: 'sameReader' | 'afterSeller';
  /** Of the messages to the same reader. */
  earlierCount: number;
  slots: Slots;
}

/** Which messages were sent before, and by when an answer to this one is asked for. */
export function earlierFacts(
  request: InquiryRequest,
  today: string | null,
  pack: LanguagePack,
): EarlierFacts {
  const { channel, earlier = [] } = request;
  const { audience, isPublic, isLive, limit } = channelRules[channel];
  const sent = earlier.filter(({ on }) => today !== null && isDay(on) && on <= today);
  const toReader = sent.filter((one) => channelRules[one.channel].audience === audience);
  const toSeller = sent.filter((one) => channelRules[one.channel].audience === 'seller');
  const named = toReader.length > 0 ? toReader : audience === 'centre' ? toSeller : [];
  const again = named.length === 0 ? undefined : toReader.length > 0 ? 'sameReader' : 'afterSeller';
  const hasRoom = !isLive && limit > littleRoom;
  const until = again && today !== null && hasRoom ? addBusinessDays(today, replyBusinessDays) : undefined;
  const wanted = request.replyBy ?? '';
  const replyBy = isDay(wanted) && today !== null && wanted >= today ? wanted : until;
  const dates = named.slice(limit <= littleRoom ? -1 : -mostDates);
  const inWords = (day: string) => dayInWords(day, today, pack.frame.day);
  return {
    ...(again && { again }),
    earlierCount: toReader.length,
    slots: {
      askedOn: [...new Set(dates.map(({ on }) => inWords(on)))].join(', ') || undefined,
      record: isPublic ? undefined : recordOf(sent, today, pack),
      replyBy: replyBy === undefined ? undefined : inWords(replyBy),
    },
  };
}

function recordOf(sent: EarlierInquiry[], today: string | null, { frame, channels }: LanguagePack) {
  const entries = sent.map(({ on, channel }) =>
    fillSentence(frame.recordEntry, { day: dayInWords(on, today, frame.day), channel: channels[channel] }),
  );
  return entries.join(', ') || undefined;
}
