import type { MinuteSpan } from '../minuteSchedule';
import type { TokenOf, WrittenTime } from './types';

const noon = 12 * 60;
const day = 24 * 60;
/** 06:00 of the following day: the latest that a span may end. */
const latest = 30 * 60;
const daytimeStarts = 7;

/** A range in minutes from 00:00, and whether it can mean nothing else. */
export type ReadSpan = MinuteSpan & { sure: boolean };

/**
 * What a written range means, null for one that cannot be. An end without 오전 or 오후 is the first such time after the
 * start: 9시~6시 is 09:00 to 18:00, 22시~2시 ends on the following day.
 */
export function minutesOfRange({ start, end }: Pick<TokenOf<'range'>, 'start' | 'end'>): ReadSpan | null {
  if (!isOnClock(start) || !isOnClock(end) || start.hour > 24) return null;
  const starts = readingsOf(start);
  const to = endAfter(start, end);
  const from = startBefore(starts.minutes, start, end);
  if (from === null) return null;
  const ends = to(from.minute);
  if (ends === null || ends.minute <= from.minute || ends.minute > latest) return null;
  return {
    from: from.minute,
    to: ends.minute,
    sure: starts.sure && from.sure && ends.sure,
  };
}

/** The break that a range means inside hours: 1시~2시 is in the afternoon where the hours are. */
export function breakInside(
  range: Pick<TokenOf<'range'>, 'start' | 'end'>,
  spans: MinuteSpan[],
): ReadSpan | null {
  const read = minutesOfRange(range);
  if (!read || range.start.half || range.end.half || range.start.isPadded) return read;
  const halfLater = (minutes: number) => minutes + (read.from < noon ? noon : -noon);
  const other = { from: halfLater(read.from), to: halfLater(read.to), sure: true };
  const inside = [{ ...read, sure: true }, other].filter((span) => isInside(span, spans));
  return inside.length === 1 ? inside[0]! : read;
}

function isInside(span: MinuteSpan, spans: MinuteSpan[]): boolean {
  return spans.some(({ from, to }) => from <= span.from && span.to <= to);
}

function isOnClock({ hour, minute }: WrittenTime): boolean {
  return hour <= 30 && minute < 60;
}

/** The minutes a time can mean; one where its half of the day is said or its hour leaves no doubt. */
function readingsOf({ hour, minute, half, isNextDay }: WrittenTime): { minutes: number[]; sure: boolean } {
  const onClock = (hours: number) => hours * 60 + minute + (isNextDay ? day : 0);
  if (hour > 12) return { minutes: [onClock(hour)], sure: half !== 'morning' && half !== 'dawn' };
  // 오전 12시 is noon to some and midnight to others.
  if (half === 'morning' && hour === 12) return { minutes: [onClock(12), onClock(24)], sure: false };
  if (half === 'morning' || half === 'dawn') return { minutes: [onClock(hour % 12)], sure: hour !== 12 };
  if (half === 'afternoon') return { minutes: [onClock((hour % 12) + 12)], sure: true };
  // 밤 12시 is the day's end, 밤 1시 already the following day's.
  if (half === 'night')
    return { minutes: [onClock(hour < 5 || hour === 12 ? (hour % 12) + 24 : hour + 12)], sure: true };
  return { minutes: [onClock(hour), onClock(hour === 12 ? 24 : hour + 12)], sure: true };
}

/** A start without its half of the day: in the morning from 7, unless the end says which half. */
function startBefore(
  minutes: number[],
  start: WrittenTime,
  end: WrittenTime,
): { minute: number; sure: boolean } | null {
  const [first, second] = minutes;
  if (first === undefined) return null;
  if (second === undefined || start.isPadded || start.hour === 12 || start.hour === 0)
    return { minute: first, sure: true };
  const isLate = end.half === 'afternoon' && end.hour <= 12 && end.hour % 12 > start.hour;
  if (isLate)
    return start.hour < daytimeStarts ? { minute: second, sure: true } : { minute: first, sure: false };
  if (start.hour >= daytimeStarts || end.hour > 12) return { minute: first, sure: true };
  // 2시~6시: nobody answers at two in the night, but nothing says so.
  return { minute: second, sure: false };
}

function endAfter(start: WrittenTime, end: WrittenTime) {
  return (from: number): { minute: number; sure: boolean } | null => {
    const { minutes, sure } = readingsOf(end);
    if (end.isNextDay) return { minute: minutes[0]!, sure };
    const candidates = [...minutes, ...minutes.map((minute) => minute + day)].filter(
      (minute) => minute > from,
    );
    const minute = Math.min(...candidates);
    if (!Number.isFinite(minute)) return null;
    // 09:00~06:00 on a clock of 24 hours contradicts itself; 18:00~02:00 does not.
    const clockTurns =
      end.isPadded && end.hour > 0 && !end.half && minute % day !== (end.hour * 60 + end.minute) % day;
    // 오전 11시~오전 10시: said, and a whole day nearly.
    // 17:00~10:00 and 오후 10시~6시 may be a slip as well as a night.
    const isLateStart = start.hour > 12 && end.hour <= 12 && !end.half && minute < day;
    const isLongNight = start.half === 'afternoon' && !end.half && minute >= day && end.hour > 3;
    const isSame = start.hour === end.hour && start.minute === end.minute && !end.half && end.hour > 0;
    const wraps = end.half !== undefined && end.half !== 'dawn' && end.half !== 'night' && minute >= day;
    return { minute, sure: sure && !clockTurns && !wraps && !isLateStart && !isLongNight && !isSame };
  };
}
