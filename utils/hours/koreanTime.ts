/**
 * Korean local time, whatever the computer's own zone is: UTC+9 without daylight saving, as it has been since
 * 1988. Earlier instants are read with the same offset.
 */
import { dayNumberOrNull, isCountableYear, weekdayOfNumber } from './calendarDays';
import type { Weekday } from './calendarDays';

const millisecondsPerMinute = 60_000;
const minutesPerDay = 1440;
const offsetMinutes = 9 * 60;
/** The latest clock time a span may end at: 06:00 of the following day. */
const latestClockMinutes = 30 * 60;
const clockPattern = /^(\d{1,2}):([0-5]\d)$/;

export interface KoreanParts {
  year: number;
  /** 1 to 12. */
  month: number;
  dayOfMonth: number;
  weekday: Weekday;
  hour: number;
  minute: number;
  /** yyyy-mm-dd. */
  day: string;
}

/** Whole Korean minutes since 1970-01-01 00:00 Korean time; NaN for an Invalid Date. */
export function koreanMinuteOf(at: Date): number {
  return Math.floor(at.getTime() / millisecondsPerMinute) + offsetMinutes;
}

/** The instant at which that Korean minute begins. */
export function instantOfKoreanMinute(minute: number): Date {
  return new Date((minute - offsetMinutes) * millisecondsPerMinute);
}

/** What calendar and clock show in Korea; null for an Invalid Date and outside the years 1000 to 8999. */
export function koreanParts(at: Date): KoreanParts | null {
  const shifted = new Date(koreanMinuteOf(at) * millisecondsPerMinute);
  const year = shifted.getUTCFullYear();
  if (!isCountableYear(year)) return null;
  return {
    year,
    month: shifted.getUTCMonth() + 1,
    dayOfMonth: shifted.getUTCDate(),
    weekday: weekdayOfNumber(Math.floor(koreanMinuteOf(at) / minutesPerDay)),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    day: shifted.toISOString().slice(0, 10),
  };
}

/** The Korean day of an instant, yyyy-mm-dd; null where `koreanParts` is. */
export function koreanDay(at: Date): string | null {
  return koreanParts(at)?.day ?? null;
}

/** Minutes from 00:00 of a clock time from '00:00' to '30:00'; null for anything else. */
export function minutesOfClock(time: string): number | null {
  const match = clockPattern.exec(time);
  if (!match) return null;
  const minutes = Number(match[1]) * 60 + Number(match[2]);
  return minutes <= latestClockMinutes ? minutes : null;
}

/** The instant of a clock time ('09:00' to '30:00') on a Korean day; null where either is impossible. */
export function koreanInstant(day: string, time: string): Date | null {
  const number = dayNumberOrNull(day);
  const minutes = minutesOfClock(time);
  if (number === null || minutes === null) return null;
  return instantOfKoreanMinute(number * minutesPerDay + minutes);
}
