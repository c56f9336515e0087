import { addDays } from '../hours/calendarDays';
import { wholeDayClosure } from '../hours/wholeDayClosure';
import { koreanDay, koreanInstant } from '../hours/koreanTime';
import { openingState } from '../hours/openingState';
import type { OpeningState, Schedule } from '../hours/types';
import type { WaitEstimate, WaitRecord } from './types';
import { waitEstimator } from './waitEstimator';

/** An hour of the strip: how long it takes then, or why nobody is there. */
export interface StripHour {
  startsAt: Date;
  state: OpeningState['state'] | 'past';
  estimate?: WaitEstimate;
}

export interface StripDay {
  /** yyyy-mm-dd. */
  day: string;
  /** Why the whole day is closed; absent where it has hours. */
  closed?: Pick<OpeningState, 'reason' | 'holiday'>;
  hours: StripHour[];
}

const daysShown = 7;
const millisecondsPerHour = 3_600_000;

/**
 * The week from `from` on, hour by hour over the hours in which the centre is ever open in it. What is over is `past`.
 * Empty for an Invalid Date and where nothing opens.
 */
export function weekStrip(schedule: Schedule, from: Date, records: WaitRecord[]): StripDay[] {
  const today = koreanDay(from);
  if (!today) return [];
  const days = Array.from({ length: daysShown }, (_, index) => addDays(today, index));
  const estimate = waitEstimator(records);
  const all = days.map((day) => stripDay(schedule, day, from, estimate));
  const isEverOpen = (hour: number) => all.some(({ hours }) => hours[hour]!.estimate);
  const shown = Array.from({ length: 24 }, (_, hour) => hour).filter(isEverOpen);
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return [];
  return all.map((day) => ({ ...day, hours: day.hours.slice(first, last + 1) }));
}

function stripDay(
  schedule: Schedule,
  day: string,
  from: Date,
  estimate: (at: Date) => WaitEstimate,
): StripDay {
  const midnight = koreanInstant(day, '00:00')!;
  const hours = Array.from({ length: 24 }, (_, hour): StripHour => {
    const startsAt = new Date(midnight.getTime() + hour * millisecondsPerHour);
    const { state } = openingState(schedule, startsAt);
    const isPast = startsAt.getTime() + millisecondsPerHour <= from.getTime();
    return {
      startsAt,
      state: isPast ? 'past' : state,
      ...(state === 'open' && { estimate: estimate(startsAt) }),
    };
  });
  const closed = wholeDayClosure(schedule, day);
  return { day, ...(closed && { closed }), hours };
}
