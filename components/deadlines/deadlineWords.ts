import { translate, translateId } from '../../utils/browser/translate';
import type { Deadline } from '../../utils/deadlines/types';
import { daysBetween } from '../../utils/hours/calendarDays';
import { koreanDay } from '../../utils/hours/koreanTime';

/** "반품 접수 마감까지 2일 (11/24)": what is due, in how many days, and when. */
export function deadlineWords({ id, due }: Deadline, now: Date): string {
  const label = translateId('deadlines', id);
  const [, month, day] = due.split('-').map(Number);
  const date = `${month}/${day}`;
  const left = daysBetween(koreanDay(now) ?? due, due);
  if (left === 0) return translate('deadline.today', [label, date]);
  return left > 0
    ? translate('deadline.left', left, [label, String(left), date])
    : translate('deadline.past', -left, [label, String(-left), date]);
}
