import type { Weekday } from '../calendarDays';
import type { MinuteSpan } from '../minuteSchedule';
import type { Week } from './weekOf';

const minutesPerDay = 1440;
const latestMinute = 1800;

/** A week of another zone in Korean time, so many minutes later; what passes midnight moves to its new day. */
export function weekInKoreanTime(week: Week, minutes: number): Week {
  const moved: Week = new Map();
  for (const [day, spans] of week)
    for (const span of spans) {
      const daysLater = Math.floor((span.from + minutes) / minutesPerDay);
      const weekday = (((day - 1 + daysLater + 7) % 7) + 1) as Weekday;
      moved.set(weekday, [...(moved.get(weekday) ?? []), inKoreanTime(span, minutes)]);
    }
  return moved;
}

/** A span so many minutes later, on the clock of the day on which it then starts. */
export function inKoreanTime({ from, to }: MinuteSpan, minutes: number): MinuteSpan {
  const dayStart = Math.floor((from + minutes) / minutesPerDay) * minutesPerDay;
  return { from: from + minutes - dayStart, to: Math.min(to + minutes - dayStart, latestMinute) };
}
