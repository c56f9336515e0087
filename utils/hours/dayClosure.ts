import { dayOfNumber, weekdayOfNumber } from './calendarDays';
import type { MinuteSchedule, MinuteSpan } from './minuteSchedule';
import { ownHolidayName, publicHolidaysOn } from './publicHolidays';
import type { OpeningState } from './types';

/** What closes a whole day: a notice before a public holiday before the weekly rule. Null where spans start on it. */
export function dayClosure(
  schedule: MinuteSchedule,
  number: number,
): Pick<OpeningState, 'reason' | 'holiday'> | null {
  if (schedule.notices.some((notice) => notice.from <= number && number <= notice.to)) {
    return { reason: 'closed-notice' };
  }
  const holiday = holidayName(schedule, number);
  if (holiday && schedule.publicHolidays === 'closed') return { reason: 'holiday', holiday };
  const weekday = weekdayOfNumber(number);
  if (schedule.spans.get(weekday)?.length) return null;
  return { reason: weekday > 5 ? 'weekend' : 'day-off' };
}

/** The spans that start on a day, also their part after midnight; none where something closes the day. */
export function spansStartingOn(schedule: MinuteSchedule, number: number): MinuteSpan[] {
  return dayClosure(schedule, number) ? [] : (schedule.spans.get(weekdayOfNumber(number)) ?? []);
}

/** The name of a public holiday on which the schedule does not say whether it is open. */
export function unstatedHoliday(schedule: MinuteSchedule, number: number): string | undefined {
  return schedule.publicHolidays === 'unstated' ? holidayName(schedule, number) : undefined;
}

function holidayName({ ownHolidays }: MinuteSchedule, number: number): string | undefined {
  const ofTable = publicHolidaysOn(dayOfNumber(number)).join(', ');
  return ofTable || (ownHolidays.has(number) ? ownHolidayName : undefined);
}
