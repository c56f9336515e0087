import { openingState } from '../hours/openingState';
import type { Schedule } from '../hours/types';
import { bestTimes } from '../wait/bestTimes';
import type { ReminderKind } from './types';

/** When to tell the shopper of a centre with these hours; null where it never opens in sight. */
export function reminderTime(kind: ReminderKind, schedule: Schedule, now: Date): Date | null {
  if (kind === 'quiet') return bestTimes(schedule, now, [], { count: 1 })[0]?.startsAt ?? null;
  return openingState(schedule, now).opensAt ?? null;
}
