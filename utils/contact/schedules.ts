import type { Schedule, Span } from '../hours/types';

const workday: Span[] = [['09:00', '18:00']];
const workweek: Schedule['days'] = { 1: workday, 2: workday, 3: workday, 4: workday, 5: workday };

/** What stands for hours that nobody told us, when the time until an answer is counted. */
export const officeHours: Schedule = { days: workweek, break: null, publicHolidays: 'closed' };

/**
 * The Naver Pay centre, by phone and agent chat. Whether it closes for lunch is not confirmed, so no break is stated.
 */
export const naverPayCentreSchedule: Schedule = {
  days: workweek,
  break: null,
  publicHolidays: 'closed',
};

/** 1372 by phone. What is written of its lunch hour disagrees, so no break is stated. */
export const consumerCentreSchedule: Schedule = {
  days: workweek,
  break: null,
  publicHolidays: 'closed',
};
