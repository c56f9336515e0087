import { translate, translateId } from '../../utils/browser/translate';
import type { Deadline } from '../../utils/deadlines/types';
import { daysBetween } from '../../utils/hours/calendarDays';
import { koreanDay } from '../../utils/hours/koreanTime';

/** "반품 접수 마감까지 2일 (11/24)": what is due, in how many days, and when. */
export function deadlineWords({ id, due }: Deadline, now: Date): string {
  const label = translateId('deadlines', id);
  const today = koreanDay(now) ?? due;
  const [year, month, day] = due.split('-').map(Number);
  // Of another year the day alone would be taken for this one's.
  const date = today.startsWith(`${year}-`) ? `${month}/${day}` : `${year}/${month}/${day}`;
  const left = daysBetween(today, due);
  if (left === 0) return translate('deadline.today', [label, date]);
  return left > 0
    ? translate('deadline.left', left, [label, String(left), date])
    : translate('deadline.past', -left, [label, String(-left), date]);
}
