import { addBusinessDays } from '../hours/businessDays';
import { koreanDay, koreanInstant } from '../hours/koreanTime';
import { openingState } from '../hours/openingState';
import type { Schedule } from '../hours/types';
import { estimateWait } from './estimateWait';
import { slotWait } from './slotWait';
import type { WaitEstimate, WaitRecord } from './types';

const millisecondsPerHour = 3_600_000;
/** Nobody plans a call further ahead, and each day costs 24 looks at the schedule. */
const businessDaysAtMost = 30;

/**
 * The start of the whole open hour with the shortest expected wait, from `from` to the end of the `businessDays`th
 * business day after it; the earliest of equals. Null where there is none, or `from` is an Invalid Date.
 */
export function bestTime(
  schedule: Schedule,
  from: Date,
  records: WaitRecord[],
  businessDays = 3,
): { startsAt: Date; estimate: WaitEstimate } | null {
  const today = koreanDay(from);
  if (!today) return null;
  const end = koreanInstant(addBusinessDays(today, Math.min(businessDays, businessDaysAtMost)), '24:00');
  let best: { startsAt: Date; seconds: number } | null = null;
  for (const startsAt of hoursFrom(from, end)) {
    if (!isOpenForAnHour(schedule, startsAt)) continue;
    // One's own records move every slot alike, so the shortest slot without them is the shortest with them.
    const seconds = slotWait(startsAt);
    if (!best || seconds < best.seconds) best = { startsAt, seconds };
  }
  return best && { startsAt: best.startsAt, estimate: estimateWait(best.startsAt, records) };
}

/** The full hours of the clock from an instant on; Korea's are those of UTC. */
function hoursFrom(from: Date, end: Date | null): Date[] {
  const first = Math.ceil(from.getTime() / millisecondsPerHour);
  const count = Math.max(0, Math.ceil((end?.getTime() ?? 0) / millisecondsPerHour) - first);
  return Array.from({ length: count }, (_, index) => new Date((first + index) * millisecondsPerHour));
}

function isOpenForAnHour(schedule: Schedule, startsAt: Date): boolean {
  const { state, changesAt } = openingState(schedule, startsAt);
  return state === 'open' && (!changesAt || changesAt.getTime() - startsAt.getTime() >= millisecondsPerHour);
}
