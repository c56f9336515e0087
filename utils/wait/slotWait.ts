import { addDays } from '../hours/calendarDays';
import { isBusinessDay } from '../hours/businessDays';
import { koreanParts } from '../hours/koreanTime';
import type { KoreanParts } from '../hours/koreanTime';
import { publicHolidaysOn } from '../hours/publicHolidays';
import {
  afterHolidayFactor,
  firstFactorHour,
  hourFactors,
  lastFactorHour,
  monthEndFactor,
  usualWaitSeconds,
  weekdayFactors,
} from './slotFactors';

/** Seconds, the usual wait of a call that starts then, before any record; an Invalid Date takes no factor. */
export function slotWait(at: Date): number {
  const parts = koreanParts(at);
  if (!parts) return usualWaitSeconds;
  return (
    usualWaitSeconds *
    weekdayFactors[parts.weekday] *
    hourFactor(parts.hour) *
    (isFirstDayAfterHoliday(parts) ? afterHolidayFactor : 1) *
    (isLastBusinessDayOfMonth(parts) ? monthEndFactor : 1)
  );
}

function hourFactor(hour: number): number {
  return hourFactors[Math.min(Math.max(hour, firstFactorHour), lastFactorHour)] ?? 1;
}

function isFirstDayAfterHoliday({ day, weekday }: KoreanParts): boolean {
  return weekday !== 1 && isBusinessDay(day) && publicHolidaysOn(addDays(day, -1)).length > 0;
}

function isLastBusinessDayOfMonth({ day }: KoreanParts): boolean {
  if (!isBusinessDay(day)) return false;
  const month = day.slice(0, 7);
  for (let later = addDays(day, 1); later.startsWith(month); later = addDays(later, 1)) {
    if (isBusinessDay(later)) return false;
  }
  return true;
}
