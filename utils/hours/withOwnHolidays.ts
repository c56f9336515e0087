import type { Schedule } from './types';

/** The schedule with the public holidays that the shopper added (yyyy-mm-dd), declared after the table was made. */
export function withOwnHolidays(schedule: Schedule, ownHolidays: readonly string[]): Schedule {
  return ownHolidays.length === 0 ? schedule : { ...schedule, ownHolidays };
}
