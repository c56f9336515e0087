import { translate } from './translate';
import { daysBetween, weekdayOf, type Weekday } from '../hours/calendarDays';
import { koreanDay, koreanParts } from '../hours/koreanTime';
import type { OpeningState } from '../hours/types';

// 2026-11-23 is a Monday: with it the browser names weekdays in its own language.
const MONDAY = Date.UTC(2026, 10, 23);
const DAY_MS = 86_400_000;

/** The state in words with the time of the next change: "운영 중 · 18:00까지", "추석 휴무 · 9/28(월) 09:00 시작". */
export function openingWords(
  { state, reason, holiday, changesAt, opensAt }: OpeningState,
  now: Date,
): string {
  if (state === 'open')
    return changesAt ? translate('status.open', [endWords(changesAt, now)]) : translate('status.openAlways');
  if (state === 'unknown') return translate('status.unknown');
  if (!opensAt) return translate(reason === 'closed-notice' ? 'better.notice' : 'status.closedNoOpening');
  const opening = momentWords(opensAt, now);
  if (state === 'break') return translate('status.break', [endWords(opensAt, now)]);
  if (reason === 'holiday') return translate('status.holiday', [holiday ?? '', opening]);
  if (reason === 'closed-notice') return translate('status.notice', [opening]);
  if (reason === 'before-hours') return translate('status.beforeHours', [opening]);
  return translate('status.closed', [opening]);
}

/** A moment by its hour alone where it is today's, midnight as its end. */
function endWords(at: Date, now: Date): string {
  const lastMinute = new Date(at.getTime() - 60_000);
  if (koreanDay(at) === koreanDay(now)) return clock(at);
  return koreanDay(lastMinute) === koreanDay(now) && clock(at) === '00:00' ? '24:00' : momentWords(at, now);
}

/** A Korean moment as a shopper would name it: "오늘 09:00", "내일(월) 09:00", "9/28(월) 09:00". */
export function momentWords(at: Date, now: Date): string {
  const moment = koreanParts(at);
  const today = koreanParts(now);
  if (!moment || !today) return '';
  const distance = daysBetween(today.day, moment.day);
  if (distance === 0) return translate('status.today', [clock(at)]);
  const weekday = weekdayName(moment.day);
  if (distance === 1) return translate('status.tomorrow', [weekday, clock(at)]);
  return translate('status.day', [`${moment.month}/${moment.dayOfMonth}`, weekday, clock(at)]);
}

/** "월", "Mon": the day's short name in the interface's language. */
export function weekdayName(day: string): string {
  return weekdayNameOf(weekdayOf(day));
}

/** The same of a weekday. */
export function weekdayNameOf(weekday: Weekday): string {
  const format = new Intl.DateTimeFormat(translate('locale'), { weekday: 'short', timeZone: 'UTC' });
  return format.format(MONDAY + (weekday - 1) * DAY_MS);
}

/** "09:00", in Korea. */
export function clock(at: Date): string {
  const parts = koreanParts(at);
  return parts ? `${String(parts.hour).padStart(2, '0')}:${String(parts.minute).padStart(2, '0')}` : '';
}
