import type { Schedule } from './types';

/**
 * The schedule with the days off that the shopper added (yyyy-mm-dd): a temporary holiday declared after the table was
 * made. Not for a centre that is open on public holidays.
 */
export function withOwnHolidays(schedule: Schedule, ownHolidays: readonly string[]): Schedule {
  if (ownHolidays.length === 0 || schedule.publicHolidays === 'open') return schedule;
  const added = ownHolidays.map((day) => ({ from: day, to: day }));
  return { ...schedule, closedOn: [...(schedule.closedOn ?? []), ...added] };
}
