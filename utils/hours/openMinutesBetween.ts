import { daySegments, minutesPerDay } from './daySegments';
import { koreanMinuteOf } from './koreanTime';
import { minuteScheduleOf } from './minuteSchedule';
import type { Schedule } from './types';

/** Answers come within weeks; a year between two instants is a wrong clock. */
const daysAtMost = 400;

/** Minutes between two instants in which a centre with these hours is open; 0 where the second is not later. */
export function openMinutesBetween(schedule: Schedule, from: Date, to: Date): number {
  const hours = minuteScheduleOf(schedule);
  const first = koreanMinuteOf(from);
  const last = koreanMinuteOf(to);
  if (!(first < last)) return 0;
  const firstDay = Math.floor(first / minutesPerDay);
  const lastDay = Math.min(Math.floor(last / minutesPerDay), firstDay + daysAtMost);
  let open = 0;
  for (let number = firstDay; number <= lastDay; number += 1) {
    const segments = daySegments(hours, number);
    segments.forEach(({ startsAt, state }, index) => {
      const end = segments[index + 1]?.startsAt ?? (number + 1) * minutesPerDay;
      if (state === 'open') open += Math.max(0, Math.min(end, last) - Math.max(startsAt, first));
    });
  }
  return open;
}
