import { addBusinessDays } from '../hours/businessDays';
import { koreanDay } from '../hours/koreanTime';
import type { OrderItem } from '../orders/types';
import { isDay } from '../hours/calendarDays';

/** With fewer nobody would look twice: a parcel may stand still over a day. */
const fewestBusinessDays = 2;
/** Nobody counts further: a year of them. */
const mostBusinessDays = 250;

/**
 * Since when the courier's trace of a parcel on its way says nothing new, yyyy-mm-dd, and how many business days that
 * is by now; null below two, and where trace or number are not known for sure.
 */
export function scanSilence(
  { status, trackingNumber, lastScanOn }: OrderItem,
  now: Date,
  ownHolidays: readonly string[] = [],
): { since: string; businessDays: number } | null {
  const today = koreanDay(now);
  if (!today || !trackingNumber || !lastScanOn?.sure || !isDay(lastScanOn.value)) return null;
  if (status && status.value !== 'shipping') return null;
  let businessDays = 0;
  while (
    businessDays < mostBusinessDays &&
    addBusinessDays(lastScanOn.value, businessDays + 1, ownHolidays) <= today
  )
    businessDays += 1;
  return businessDays < fewestBusinessDays ? null : { since: lastScanOn.value, businessDays };
}
