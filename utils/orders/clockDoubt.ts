import type { Order } from './types';
import { isDay } from '../hours/calendarDays';
import { koreanDay } from '../hours/koreanTime';

export type ClockDoubt = 'went-back' | 'order-ahead';

/** A clock is set right by minutes now and then; by more it was wrong before or is now. */
const millisecondsAllowed = 10 * 60_000;

/**
 * Why the computer's clock may be wrong, null where nothing says so: it is earlier than what it
 * showed before, or the order has a day of the past that is still to come. All days and hours shown depend on it.
 */
export function clockDoubt(now: Date, seenBefore: (Date | null)[], order: Order): ClockDoubt | null {
  const latest = Math.max(...seenBefore.map((seen) => seen?.getTime() || 0));
  if (latest - now.getTime() > millisecondsAllowed) return 'went-back';
  const today = koreanDay(now);
  return today && pastDaysOf(order).some((day) => day > today) ? 'order-ahead' : null;
}

/** Days on which something has happened; not those on which it is due. */
function pastDaysOf({ orderedAt, items }: Order): string[] {
  const ofItems = items.flatMap((item) => [
    item.dispatchedOn,
    item.lastScanOn,
    item.deliveredOn,
    item.confirmedOn,
    item.requestedOn,
    item.collectedOn,
  ]);
  return [orderedAt, ...ofItems].flatMap((field) => {
    // A slip of the shopper's is no fault of the clock's.
    const day = field?.sure && field.from !== 'typed' ? field.value.slice(0, 10) : '';
    return isDay(day) ? [day] : [];
  });
}
