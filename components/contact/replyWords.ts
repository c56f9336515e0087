import { translate } from '../../utils/browser/translate';
import type { ReplyTime } from '../../utils/wait/replyTime';

const MINUTES_PER_HOUR = 60;
/** 09:00 to 18:00. */
const HOURS_PER_DAY = 9;
/** Beyond two days nobody counts hours. */
const MOST_HOURS = 2 * HOURS_PER_DAY;

/** "보통 영업시간 3~9시간 안", "보통 1~2영업일 안": the range of the shopper's own, rounded up. */
export function replyWords({ shortest, longest }: ReplyTime): string {
  if (hours(longest) <= MOST_HOURS)
    return hours(shortest) === hours(longest)
      ? translate('status.replyHour', [String(hours(longest))])
      : translate('status.replyHours', [String(hours(shortest)), String(hours(longest))]);
  return days(shortest) === days(longest)
    ? translate('status.replyDay', [String(days(longest))])
    : translate('status.replyDays', [String(days(shortest)), String(days(longest))]);
}

function hours(minutes: number): number {
  return Math.max(1, Math.ceil(minutes / MINUTES_PER_HOUR));
}

function days(minutes: number): number {
  return Math.ceil(hours(minutes) / HOURS_PER_DAY);
}
