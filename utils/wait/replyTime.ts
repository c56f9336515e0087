import { addBusinessDays } from '../hours/businessDays';
import { koreanDay } from '../hours/koreanTime';
import type { OwnReply } from './ownTypes';

/** The shortest and the longest of the shopper's own, in open minutes and in business days after the sending. */
export interface ReplyTime {
  openMinutes: { shortest: number; longest: number };
  businessDays: { shortest: number; longest: number };
  records: number;
}

/** With fewer, one slow answer would be shown as what to expect. */
export const fewestReplies = 3;
/** Nobody counts further: a year of business days. */
const mostBusinessDays = 250;

/**
 * How long answers took the shopper; null for fewer than three. What still waits for its answer does not count, nor an
 * answer dated before its question.
 */
export function replyTime(replies: OwnReply[]): ReplyTime | null {
  const answered = replies.flatMap(({ sentAt, answeredAt, openMinutes }) => {
    const [sentOn, answeredOn] = [koreanDay(new Date(sentAt)), koreanDay(new Date(answeredAt ?? ''))];
    if (!sentOn || !answeredOn || openMinutes === undefined || !(sentAt < answeredAt!)) return [];
    return [{ openMinutes, businessDays: businessDaysBetween(sentOn, answeredOn) }];
  });
  if (answered.length < fewestReplies) return null;
  return {
    openMinutes: rangeOf(answered.map((one) => one.openMinutes)),
    businessDays: rangeOf(answered.map((one) => one.businessDays)),
    records: answered.length,
  };
}

function businessDaysBetween(sentOn: string, answeredOn: string): number {
  let days = 0;
  while (days < mostBusinessDays && addBusinessDays(sentOn, days + 1) <= answeredOn) days += 1;
  return days;
}

function rangeOf(numbers: number[]): { shortest: number; longest: number } {
  return { shortest: Math.min(...numbers), longest: Math.max(...numbers) };
}
