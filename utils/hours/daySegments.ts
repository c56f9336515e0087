import { spansStartingOn, unstatedHoliday } from './dayClosure';
import type { MinuteSchedule, MinuteSpan } from './minuteSchedule';
import type { OpeningState } from './types';

export const minutesPerDay = 1440;

/** From a Korean minute on, until the next segment starts, the state is this. */
export interface Segment {
  startsAt: number;
  state: OpeningState['state'];
  /** Why an `unknown` is one. */
  holiday?: string;
}

interface OpenPiece extends MinuteSpan {
  unstatedHoliday: string | undefined;
}

/** The Korean day from 00:00 to 24:00 in order. Neighbours may have the same state. */
export function daySegments(schedule: MinuteSchedule, number: number): Segment[] {
  const pieces = [...openPieces(schedule, number - 1), ...openPieces(schedule, number)];
  const dayStart = number * minutesPerDay;
  const edges = [...pieces, ...breaksOn(schedule, dayStart)].flatMap(({ from, to }) => [from, to]);
  const inside = edges.filter((edge) => edge > dayStart && edge < dayStart + minutesPerDay);
  const starts = [...new Set([dayStart, ...inside])].sort((left, right) => left - right);
  return starts.map((startsAt) => segmentAt(schedule, pieces, startsAt));
}

function openPieces(schedule: MinuteSchedule, number: number): OpenPiece[] {
  const holiday = unstatedHoliday(schedule, number);
  const dayStart = number * minutesPerDay;
  return spansStartingOn(schedule, number).map(({ from, to }) => ({
    from: dayStart + from,
    to: dayStart + to,
    unstatedHoliday: holiday,
  }));
}

/** The break by the clock: of this day, and what one past midnight brings over from the day before. */
function breaksOn(schedule: MinuteSchedule, dayStart: number): MinuteSpan[] {
  if (!schedule.break) return [];
  const { from, to } = schedule.break;
  return [dayStart - minutesPerDay, dayStart].map((start) => ({ from: start + from, to: start + to }));
}

function segmentAt(schedule: MinuteSchedule, pieces: OpenPiece[], minute: number): Segment {
  const covering = pieces.filter((piece) => covers(piece, minute));
  const [first] = covering;
  if (!first) return { startsAt: minute, state: 'closed' };
  if (covering.every((piece) => piece.unstatedHoliday)) {
    // Of two holidays' hours, those of the day itself: they stand last.
    return { startsAt: minute, state: 'unknown', holiday: covering.at(-1)?.unstatedHoliday };
  }
  const dayStart = Math.floor(minute / minutesPerDay) * minutesPerDay;
  const onBreak = breaksOn(schedule, dayStart).some((pause) => covers(pause, minute));
  return { startsAt: minute, state: onBreak ? 'break' : 'open' };
}

function covers(span: MinuteSpan, minute: number): boolean {
  return span.from <= minute && minute < span.to;
}
