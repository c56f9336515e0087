import { dayNumber } from './calendarDays';
import { dayClosure } from './dayClosure';
import { minuteScheduleOf } from './minuteSchedule';
import type { OpeningState, Schedule } from './types';

/** Why a day (yyyy-mm-dd) is closed as a whole; null where hours start on it. */
export function wholeDayClosure(
  schedule: Schedule,
  day: string,
): Pick<OpeningState, 'reason' | 'holiday'> | null {
  return dayClosure(minuteScheduleOf(schedule), dayNumber(day));
}
