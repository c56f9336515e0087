import { naverPayCentreSchedule } from '../contact/schedules';
import type { Schedule } from '../hours/types';
import { withOwnHolidays } from '../hours/withOwnHolidays';
import { loadKept } from './keptStorage';

/** The hours of Naver Pay's centre, with the days off that the shopper added. */
export async function centreHours(): Promise<Schedule> {
  return withOwnHolidays(naverPayCentreSchedule, await loadKept('ownHolidays'));
}
