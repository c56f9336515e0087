import { dayNumberOrNull } from '../hours/calendarDays';
import { koreanParts } from '../hours/koreanTime';

const isoPattern =
  /^(\d{4}-\d{2}-\d{2})[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,]\d+)?)?(?:(Z)|([+-])(\d{2}):?(\d{2})?)?$/i;
const koreanOffsetMinutes = 9 * 60;
const minutesPerDay = 1440;

/**
 * The instant an ISO 8601 text names, to the second, or null. Without an offset it is Korean time (`Date.parse`
 * would take the computer's zone). A day without a time is null, since the wait depends on the hour, and so is a year
 * outside those of `koreanParts`.
 */
export function recordStart(text: string): Date | null {
  const match = isoPattern.exec(text);
  const day = dayNumberOrNull(match?.[1] ?? '');
  if (!match || day === null) return null;
  const [, , hour, minute, second, utc, sign, offsetHours, offsetRest] = match;
  const ahead = Number(offsetHours ?? 0) * 60 + Number(offsetRest ?? 0);
  const signed = sign === '-' ? -ahead : ahead;
  const offset = utc || sign ? signed : koreanOffsetMinutes;
  const minutes = day * minutesPerDay + Number(hour) * 60 + Number(minute) - offset;
  const start = new Date(minutes * 60_000 + Number(second ?? 0) * 1000);
  return koreanParts(start) && start;
}
