import { openMinutesBetween } from '../hours/openMinutesBetween';
import type { Schedule } from '../hours/types';
import type { OwnReply } from './ownTypes';

/** Minutes of business hours. */
export interface ReplyTime {
  shortest: number;
  middle: number;
  longest: number;
  records: number;
}

/** With fewer, one slow answer would be shown as what to expect. */
export const fewestReplies = 3;

/**
 * How long answers took the shopper, in minutes of the hours in which someone answers; null for fewer than three.
 * What still waits for its answer does not count, nor an answer dated before its question.
 */
export function replyTime(replies: OwnReply[], schedule: Schedule): ReplyTime | null {
  const minutes = replies
    .flatMap(({ sentAt, answeredAt }) => {
      const [from, to] = [new Date(sentAt), new Date(answeredAt ?? '')];
      return from < to ? [openMinutesBetween(schedule, from, to)] : [];
    })
    .sort((one, other) => one - other);
  if (minutes.length < fewestReplies) return null;
  return {
    shortest: minutes[0]!,
    middle: minutes[Math.floor(minutes.length / 2)]!,
    longest: minutes.at(-1)!,
    records: minutes.length,
  };
}
