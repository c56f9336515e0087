import { dayNumberOrNull } from './calendarDays';
import type { Weekday } from './calendarDays';
import { minutesOfClock } from './koreanTime';
import type { Schedule } from './types';

/** Minutes from 00:00 of a day; the end may pass 24:00 and is not included. */
export interface MinuteSpan {
  from: number;
  to: number;
}

/** A schedule in numbers. */
export interface MinuteSchedule {
  spans: ReadonlyMap<Weekday, MinuteSpan[]>;
  break: MinuteSpan | null;
  publicHolidays: Schedule['publicHolidays'];
  /** Day numbers. */
  ownHolidays: ReadonlySet<number>;
  /** Day numbers, both included. */
  notices: { from: number; to: number }[];
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/**
 * A schedule in numbers. It may come from a seller's text or from storage: what is impossible in it (a time that no
 * clock shows, an end before its start, a notice on 30 February) is left out, and nothing is thrown.
 */
export function minuteScheduleOf(schedule: Schedule | null | undefined): MinuteSchedule {
  return {
    spans: new Map(weekdays.map((weekday) => [weekday, readSpans(schedule?.days?.[weekday])])),
    break: readSpan(schedule?.break),
    publicHolidays: schedule?.publicHolidays ?? 'unstated',
    ownHolidays: new Set(listOf(schedule?.ownHolidays).flatMap((day) => dayNumberOrNull(textOf(day)) ?? [])),
    notices: listOf(schedule?.closedOn).flatMap(readNotice),
  };
}

function readSpans(spans: unknown): MinuteSpan[] {
  return listOf(spans).flatMap((span) => readSpan(span) ?? []);
}

function readSpan(span: unknown): MinuteSpan | null {
  const [start, end]: unknown[] = listOf(span);
  const from = minutesOfClock(textOf(start));
  const to = minutesOfClock(textOf(end));
  return from !== null && to !== null && from < to ? { from, to } : null;
}

function readNotice(notice: unknown): { from: number; to: number }[] {
  if (typeof notice !== 'object' || notice === null) return [];
  const { from, to } = notice as Record<string, unknown>;
  const first = dayNumberOrNull(textOf(from));
  const last = dayNumberOrNull(textOf(to));
  return first !== null && last !== null && first <= last ? [{ from: first, to: last }] : [];
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
