import { dayNumber } from './calendarDays';
import { dayClosure, spansStartingOn } from './dayClosure';
import { daySegments, minutesPerDay } from './daySegments';
import type { Segment } from './daySegments';
import { instantOfKoreanMinute, koreanMinuteOf, koreanParts } from './koreanTime';
import { minuteScheduleOf } from './minuteSchedule';
import type { MinuteSchedule } from './minuteSchedule';
import { isHolidayYearKnown, lastHolidayYear } from './publicHolidays';
import type { OpeningState, Schedule } from './types';

/** A week, and the day before it whose spans may pass midnight: after that a weekly rule only repeats itself. */
const daysOfOneRound = 8;
/** Changes more than ten years ahead are not looked for. */
const daysAheadAtMost = 3660;
const lastTableDay = dayNumber(`${lastHolidayYear}-12-31`);

/**
 * Whether a centre with these hours is open at that instant, in Korean time, why not, and when that changes.
 *
 * `opensAt` is the next instant at which it is surely open: hours on a public holiday that the schedule says
 * nothing about are `unknown` and do not count. Impossible parts of a schedule are left out, never thrown at; an
 * Invalid Date (or a year outside 1000 to 8999) gives `unknown`.
 */
export function openingState(schedule: Schedule, at: Date): OpeningState {
  const parts = koreanParts(at);
  if (!parts) return { state: 'unknown', holidaysKnown: false };
  const hours = minuteScheduleOf(schedule);
  const minute = koreanMinuteOf(at);
  const today = dayNumber(parts.day);
  const current = daySegments(hours, today).findLast((segment) => segment.startsAt <= minute);
  const state = current?.state ?? 'closed';
  return {
    state,
    ...reasonFor(hours, state, current?.holiday, today, minute),
    ...nextChanges(hours, state, today, minute),
    holidaysKnown: isHolidayYearKnown(parts.year),
  };
}

function reasonFor(
  hours: MinuteSchedule,
  state: OpeningState['state'],
  holiday: string | undefined,
  today: number,
  minute: number,
): Pick<OpeningState, 'reason' | 'holiday'> {
  if (state === 'open') return {};
  if (state === 'break') return { reason: 'break' };
  if (state === 'unknown') return { reason: 'holiday', holiday };
  const closure = dayClosure(hours, today);
  if (closure) return closure;
  const minuteOfDay = minute - today * minutesPerDay;
  const opensLaterToday = spansStartingOn(hours, today).some((span) => span.from > minuteOfDay);
  return { reason: opensLaterToday ? 'before-hours' : 'after-hours' };
}

function nextChanges(
  hours: MinuteSchedule,
  state: OpeningState['state'],
  today: number,
  minute: number,
): Pick<OpeningState, 'changesAt' | 'opensAt'> {
  const changes: Pick<OpeningState, 'changesAt' | 'opensAt'> = {};
  const lastDay = lastDayWorthLooking(hours, today);
  for (let number = today; number <= lastDay; number += 1) {
    for (const segment of daySegments(hours, number)) {
      if (segment.startsAt <= minute || segment.state === state) continue;
      changes.changesAt ??= startOf(segment);
      if (state === 'open') return changes;
      if (segment.state === 'open') return { ...changes, opensAt: startOf(segment) };
    }
  }
  return changes;
}

/** One round of the weekly rule after the last day that may differ from it. */
function lastDayWorthLooking(hours: MinuteSchedule, today: number): number {
  const lastHoliday = hours.publicHolidays === 'open' ? today : lastTableDay;
  const lastException = Math.max(
    today,
    lastHoliday,
    ...hours.ownHolidays,
    ...hours.notices.map((notice) => notice.to),
  );
  return Math.min(lastException, today + daysAheadAtMost) + daysOfOneRound;
}

function startOf(segment: Segment): Date {
  return instantOfKoreanMinute(segment.startsAt);
}
