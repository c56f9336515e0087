import { translate } from '../../utils/browser/translate';
import type { ReplyTime } from '../../utils/wait/replyTime';

const MINUTES_PER_HOUR = 60;
/** Of a longer time nobody counts the hours. */
const MOST_HOURS = 8;

/** "답변까지 영업시간으로 3~6시간", "답변까지 1~2영업일": the range of the shopper's own, rounded up. */
export function replyWords({ openMinutes, businessDays }: ReplyTime): string {
  const [fewest, most] = [hours(openMinutes.shortest), hours(openMinutes.longest)];
  if (most <= MOST_HOURS)
    return fewest === most
      ? translate('status.replyHour', [String(most)])
      : translate('status.replyHours', [String(fewest), String(most)]);
  const [first, last] = [Math.max(1, businessDays.shortest), Math.max(1, businessDays.longest)];
  return first === last
    ? translate('status.replyDay', [String(last)])
    : translate('status.replyDays', [String(first), String(last)]);
}

function hours(minutes: number): number {
  return Math.max(1, Math.ceil(minutes / MINUTES_PER_HOUR));
}
