// A second, deliberately naive reading of the rules, for tests only: it looks at one Korean minute at a time.
import * as tables from '@hyunbinseo/holidays-kr/all';
import type { OpeningState, Schedule } from '../../utils/hours/types';

type MinuteState = Pick<OpeningState, 'state' | 'reason' | 'holiday'>;

const DAY_MINUTES = 24 * 60;
const DAY_MS = DAY_MINUTES * 60_000;

const holidayTable: Record<string, readonly string[]> = Object.assign({}, ...Object.values(tables));

/** Minutes since midnight: '25:30' is 1530. */
function minutesOf(clock: string): number {
  return Number(clock.slice(0, -3)) * 60 + Number(clock.slice(-2));
}

function isWithin(minute: number, [start, end]: [string, string]): boolean {
  return minutesOf(start) <= minute && minute < minutesOf(end);
}

/** Days are counted from 1970-01-01, a Thursday; 1 = Monday. */
function weekdayOf(dayNumber: number): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (((((dayNumber + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

function dateOf(dayNumber: number): string {
  return new Date(dayNumber * DAY_MS).toISOString().slice(0, 10);
}

/** What the rules say of one Korean day as a whole. */
function dayOf(schedule: Schedule, dayNumber: number) {
  const date = dateOf(dayNumber);
  const spans = schedule.days[weekdayOf(dayNumber)] ?? [];
  const holiday = holidayTable[date]?.join(', ');
  const hasNotice = (schedule.closedOn ?? []).some(({ from, to }) => from <= date && date <= to);
  const isHolidayClosed = holiday !== undefined && schedule.publicHolidays === 'closed';
  const isHolidayUnstated = holiday !== undefined && schedule.publicHolidays === 'unstated';
  return { spans, holiday, hasNotice, isHolidayClosed, isHolidayUnstated };
}

/** The state of every minute of a Korean day, which is counted from 1970-01-01. */
export function minutesOfDay(schedule: Schedule, dayNumber: number): MinuteState[] {
  const today = dayOf(schedule, dayNumber);
  const yesterday = dayOf(schedule, dayNumber - 1);
  return Array.from({ length: DAY_MINUTES }, (_, clock) =>
    stateOfMinute(schedule, clock, dayNumber, today, yesterday),
  );
}

type Day = ReturnType<typeof dayOf>;

function stateOfMinute(
  schedule: Schedule,
  clock: number,
  dayNumber: number,
  today: Day,
  yesterday: Day,
): MinuteState {
  const covering = [
    ...today.spans.filter((span) => isWithin(clock, span)).map(() => today),
    ...yesterday.spans.filter((span) => isWithin(clock + DAY_MINUTES, span)).map(() => yesterday),
  ].filter((day) => !day.hasNotice && !day.isHolidayClosed);

  if (covering.some((day) => !day.isHolidayUnstated)) {
    const pause = schedule.break;
    const inBreak = pause !== null && (isWithin(clock, pause) || isWithin(clock + DAY_MINUTES, pause));
    return inBreak ? { state: 'break', reason: 'break' } : { state: 'open' };
  }
  if (covering[0]) return { state: 'unknown', reason: 'holiday', holiday: covering[0].holiday };

  if (today.hasNotice) return { state: 'closed', reason: 'closed-notice' };
  if (today.isHolidayClosed) return { state: 'closed', reason: 'holiday', holiday: today.holiday };
  if (today.spans.length === 0) {
    return { state: 'closed', reason: weekdayOf(dayNumber) >= 6 ? 'weekend' : 'day-off' };
  }
  const opensLaterToday = today.spans.some(([start]) => clock < minutesOf(start));
  return { state: 'closed', reason: opensLaterToday ? 'before-hours' : 'after-hours' };
}

/** `addBusinessDays`, one calendar day at a time. */
export function businessDayByDay(day: string, count: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  let dayNumber = Date.UTC(year, month - 1, date) / DAY_MS;
  let left = Math.abs(count);
  while (left > 0) {
    dayNumber += count > 0 ? 1 : -1;
    if (weekdayOf(dayNumber) <= 5 && !(dateOf(dayNumber) in holidayTable)) left -= 1;
  }
  return dateOf(dayNumber);
}
