import { addBusinessDays, areHolidaysKnownBetween } from '../hours/businessDays';
import { addDays, addMonths } from '../hours/calendarDays';
import type { Field } from '../orders/types';
import type { KnownDay } from './knownDays';
import { refundDays } from './refundDays';
import type { Count } from './ruleTypes';

/** The day so many days, months or business days after another; null where the payment method gives none. */
export function dueDay(
  start: KnownDay,
  count: Count,
  paymentMethods: Field<string[]> | undefined,
  ownHolidays: readonly string[] = [],
): KnownDay | null {
  if ('days' in count) return { day: addDays(start.day, count.days), sure: start.sure };
  if ('months' in count) return { day: addMonths(start.day, count.months), sure: start.sure };
  if (count.businessDays !== 'by-payment-method')
    return businessDaysLater(start, count.businessDays, ownHolidays);
  const refund = refundDays(paymentMethods?.value ?? []);
  if (!refund) return null;
  const methodSure = refund.known && paymentMethods?.sure === true;
  return businessDaysLater(
    { day: start.day, sure: start.sure && methodSure },
    refund.businessDays,
    ownHolidays,
  );
}

function businessDaysLater(start: KnownDay, count: number, ownHolidays: readonly string[]): KnownDay {
  const day = addBusinessDays(start.day, count, ownHolidays);
  const holidaysKnown = count === 0 || areHolidaysKnownBetween(start.day, day);
  return { day, sure: start.sure && holidaysKnown };
}
