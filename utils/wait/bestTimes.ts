import { addBusinessDays } from '../hours/businessDays';
import { koreanDay, koreanInstant } from '../hours/koreanTime';
import { openingState } from '../hours/openingState';
import type { Schedule } from '../hours/types';
import { slotWait } from './slotWait';
import type { WaitEstimate, WaitRecord } from './types';
import { waitEstimator } from './waitEstimator';

/** A stretch of open hours with the same expected wait. */
export interface QuietTime {
  startsAt: Date;
  endsAt: Date;
  estimate: WaitEstimate;
}

const millisecondsPerHour = 3_600_000;
/** Nobody plans a call further ahead, and each day costs 24 looks at the schedule. */
const businessDaysAtMost = 30;

/**
 * The whole open hours with the shortest expected waits, from `from` to the end of the `businessDays`th business day
 * after it: at most `count`, the shortest first, the earlier of equals. Neighbouring hours alike are one. Empty where
 * nothing opens, or `from` is an Invalid Date.
 */
export function bestTimes(
  schedule: Schedule,
  from: Date,
  records: WaitRecord[],
  { businessDays = 3, count = 3 } = {},
): QuietTime[] {
  const today = koreanDay(from);
  if (!today) return [];
  const end = koreanInstant(addBusinessDays(today, Math.min(businessDays, businessDaysAtMost)), '24:00');
  const stretches: { startsAt: Date; endsAt: Date; seconds: number }[] = [];
  for (const startsAt of hoursFrom(from, end)) {
    if (!isOpenForAnHour(schedule, startsAt)) continue;
    // One's own records move every slot alike, so the shortest slot without them is the shortest with them.
    const seconds = slotWait(startsAt);
    const endsAt = new Date(startsAt.getTime() + millisecondsPerHour);
    const last = stretches.at(-1);
    if (last?.seconds === seconds && last.endsAt.getTime() === startsAt.getTime()) last.endsAt = endsAt;
    else stretches.push({ startsAt, endsAt, seconds });
  }
  const estimate = waitEstimator(records);
  return stretches
    .sort((one, other) => one.seconds - other.seconds)
    .slice(0, count)
    .map(({ startsAt, endsAt }) => ({ startsAt, endsAt, estimate: estimate(startsAt) }));
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
