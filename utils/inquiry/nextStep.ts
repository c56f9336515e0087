import { addBusinessDays } from '../hours/businessDays';
import { isDay } from '../hours/calendarDays';
import { channelRules } from './channelRules';
import type { Audience } from './sentences/types';
import type { Channel, EarlierInquiry } from './types';

/** What to do about inquiries that were not answered yet. */
export type NextStep =
  /** The day (yyyy-mm-dd) up to which an answer may still come in its usual time. */
  | { step: 'wait'; until: string }
  | { step: 'again'; channel: Channel }
  | { step: 'centre'; channel: Channel }
  | { step: 'consumer-centre' };

/** After so many messages without an answer someone else is asked. */
const mostToOne = 2;
/** Leaves a record that the seller is measured by, as a chat or a public question does not. */
const recordedChannel: Channel = 'seller-inquiry';
const centreChannel: Channel = 'centre-mail';

/**
 * The step that a courteous shopper takes next: wait for the usual time, write once more, then ask Naver's centre where
 * the order is Naver's, then the consumer centre. Null where nothing was sent, or today is no day.
 */
export function nextStep(
  sent: readonly EarlierInquiry[],
  today: string | null,
  { naver, usualDays }: { naver: boolean; usualDays: (channel: Channel) => number },
): NextStep | null {
  const last = sent.at(-1);
  if (!last || today === null || !isDay(last.on)) return null;
  const until = addBusinessDays(last.on, Math.max(usualDays(last.channel), 1));
  if (today <= until) return { step: 'wait', until };
  const countTo = (audience: Audience) =>
    sent.filter(({ channel }) => channelRules[channel].audience === audience).length;
  const [toSeller, toCentre] = [countTo('seller'), countTo('centre')];
  if (toCentre === 0)
    return toSeller < mostToOne
      ? { step: 'again', channel: recordedChannel }
      : naver
        ? { step: 'centre', channel: centreChannel }
        : { step: 'consumer-centre' };
  // After the seller the centre is asked once; where it was asked first, twice.
  return toSeller === 0 && toCentre < mostToOne
    ? { step: 'again', channel: centreChannel }
    : { step: 'consumer-centre' };
}
