import { koreanParts } from '../koreanTime';
import type { MinuteSpan } from '../minuteSchedule';
import type { Schedule, Span } from '../types';
import { daysOfRange } from './dateRange';
import { inKoreanTime, weekInKoreanTime } from './inKoreanTime';
import { breakInside, type ReadSpan } from './minutesOfRange';
import { brokenBreak, doubts, namedDays } from './doubts';
import type { Statements } from './statementTypes';
import { weekOf, type Week } from './weekOf';

/** In which year a date stands that names none, when the computer does not know its own. */
const someYear = 2026;
/** Minutes; a longer break is likely to be something else. */
const longestUsualBreak = 120;

/**
 * The schedule that the statements of a text amount to, and whether it says exactly what they do; null where they say
 * neither hours nor dates. `fromKorea`: minutes to add to the text's times, null where they are Korean.
 */
export function scheduleOf(
  said: Statements,
  text: string,
  fromKorea: number | null,
  now: Date,
): { schedule: Schedule; sure: boolean } | null {
  const { week, sure: weekSure } = weekOf(said);
  const year = koreanParts(now)?.year ?? someYear;
  const closedOn = said.closedDates.flatMap((dates) => daysOfRange(dates, year) ?? []);
  if (week.size === 0 && closedOn.length === 0) return null;
  const breaks = said.breaks.flatMap((range) => breakInside(range, [...week.values()].flat()) ?? []);
  const [pause] = breaks;
  const reasonsForDoubt = [
    !weekSure,
    said.hasMore,
    hasLooseDays(said, week),
    fromKorea !== null,
    breaks.length < said.breaks.length,
    breaks.some((one) => !one.sure || !isSame(one, breaks[0]!) || !countsIn(one, [...week.values()].flat())),
    said.holidays === 'contradicted',
    said.isAlways && (said.closedDays.length > 0 || said.holidays === 'closed'),
    closedOn.length < said.closedDates.length || closedOn.some(({ sure }) => !sure),
    doubts.some((words) => words.test(text)),
    namedDays.test(text) && said.holidays !== 'closed' && closedOn.length === 0,
    breaks.length > 0 && (brokenBreak.test(text) || week.size > said.breakDays),
    breaks.some(({ from, to }) => to - from > longestUsualBreak),
    said.isAlways && week.size < 7,
  ];
  const days = [...weekInKoreanTime(week, fromKorea ?? 0)].sort();
  return {
    schedule: {
      days: Object.fromEntries(days.map(([day, spans]) => [day, spans.map(written)])),
      break: pause ? written(inKoreanTime(pause, fromKorea ?? 0)) : null,
      publicHolidays: holidaysOf(said),
      ...(closedOn.length > 0 && { closedOn: closedOn.map(({ from, to }) => ({ from, to })) }),
    },
    sure: !reasonsForDoubt.includes(true),
  };
}

/** Days of which something else was said than hours or a closure: 'no service on Sat'. */
function hasLooseDays({ hours, closedDays, alsoDays, holidays }: Statements, week: Week): boolean {
  const said = new Set([...week.keys(), ...closedDays, ...alsoDays]);
  const loose = hours.filter((group) => group.hours.length === 0);
  return loose.some(({ days, holiday }) => {
    // '매일 10~20시, 주말에는 …': something that was not understood is said of some of the days.
    const isOfSome = (days?.length ?? 0) > 0 && days!.length < week.size;
    const isUnsaid = (days ?? []).some((day) => !said.has(day));
    return isOfSome || isUnsaid || (holiday && holidays === 'unstated');
  });
}

function holidaysOf({ holidays, isAlways, hours }: Statements): Schedule['publicHolidays'] {
  if (holidays === 'closed' || holidays === 'contradicted') return 'closed';
  const haveHours = hours.some((group) => group.holiday && group.hours.length > 0);
  return holidays === 'open' || isAlways || haveHours ? 'open' : 'unstated';
}

function isSame(one: ReadSpan, other: ReadSpan): boolean {
  return one.from === other.from && one.to === other.to;
}

/** A break outside the hours contradicts them; where only dates are closed there are none to compare with. */
function countsIn(pause: ReadSpan, spans: MinuteSpan[]): boolean {
  return spans.length === 0 || spans.some(({ from, to }) => from < pause.to && pause.from < to);
}

function written({ from, to }: MinuteSpan): Span {
  return [clock(from), clock(to)];
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
