import { openingState } from '../hours/openingState';
import type { Schedule } from '../hours/types';
import { reminderTime } from './reminderTime';
import type { Reminder } from './types';

const quietHour = 3_600_000;
/** What was wanted longer ago has found its answer, or is no longer wanted. */
const longestLateness = 3 * 24 * 3_600_000;

/**
 * Which reminders are due, and which are still to come. One whose time went by while the browser was closed is due as
 * long as it is true, that is while the centre is open and, for a quiet hour, within it; else it waits for the next
 * such time. It is dropped where there is none, and after three days.
 */
export function settledReminders(
  reminders: Reminder[],
  schedule: Schedule,
  now: Date,
): { due: Reminder[]; later: Reminder[] } {
  const due: Reminder[] = [];
  const later: Reminder[] = [];
  for (const reminder of reminders) {
    const late = now.getTime() - Date.parse(reminder.at);
    if (late < 0) later.push(reminder);
    else if (late > longestLateness) continue;
    else if (isTrueNow(reminder, late, schedule, now)) due.push(reminder);
    else {
      const next = reminderTime(reminder.kind, schedule, now);
      if (next) later.push({ ...reminder, at: next.toISOString() });
    }
  }
  return { due, later };
}

function isTrueNow({ kind }: Reminder, late: number, schedule: Schedule, now: Date): boolean {
  return openingState(schedule, now).state === 'open' && (kind === 'opens' || late < quietHour);
}
