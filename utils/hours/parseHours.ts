import { plainText } from './reading/plainText';
import { scheduleOf } from './reading/scheduleOf';
import { statementsIn } from './reading/statementsIn';
import { tokensIn } from './reading/tokensIn';
import { hoursFromKorea } from './reading/timeZone';
import type { Schedule } from './types';

/** Longer texts are read to here: the hours of a whole footer take less. */
const charactersAtMost = 4000;

/**
 * The opening hours that a seller's text states ("평일 10:00~17:00 점심 12-1시 토/일/공휴일 휴무"), in Korean time;
 * null where it states none and no dated closure. `sure` is false where something in it is unclear, contradicts itself
 * or cannot be said by a weekly schedule: then it is the nearest one. A date without a year is read from `now` on.
 *
 * Never throws, whatever the text.
 */
export function parseHours(
  text: string,
  now: Date = new Date(),
): { schedule: Schedule; sure: boolean } | null {
  const whole = String(text ?? '').trim();
  const plain = plainText(whole.slice(0, charactersAtMost));
  const said = statementsIn(plain, tokensIn(plain));
  said.hasMore ||= whole.length > charactersAtMost;
  return scheduleOf(said, plain, hoursFromKorea(plain), now);
}
