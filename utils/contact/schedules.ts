import type { Schedule, Span } from '../hours/types';

const officeHours: Span[] = [['09:00', '18:00']];

/**
 * The Naver Pay centre, by phone and agent chat. Whether it closes for lunch is not confirmed, so no break is stated.
 */
export const naverPayCentreSchedule: Schedule = {
  days: { 1: officeHours, 2: officeHours, 3: officeHours, 4: officeHours, 5: officeHours },
  break: null,
  publicHolidays: 'closed',
};

/** 1372 by phone. What is written of its lunch hour disagrees, so no break is stated. */
export const consumerCentreSchedule: Schedule = {
  days: { 1: officeHours, 2: officeHours, 3: officeHours, 4: officeHours, 5: officeHours },
  break: null,
  publicHolidays: 'closed',
};
