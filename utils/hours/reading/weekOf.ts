import type { Weekday } from '../calendarDays';
import type { MinuteSpan } from '../minuteSchedule';
import { answeringHours } from './answeringHours';
import { minutesOfRange } from './minutesOfRange';
import type { HoursOfDays, Statements } from './statementTypes';

const workdays: Weekday[] = [1, 2, 3, 4, 5];
const everyDay: Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const wholeDay: MinuteSpan = { from: 0, to: 1440 };
/** Hours as short as a break, on a day that has hours already, are that day's other break. */
const longestBreakMinutes = 180;
/** Of so many days and more a closed one is an exception, of fewer a contradiction. */
const nearlyAllDays = 6;

export type Week = Map<Weekday, MinuteSpan[]>;

/** Every day's hours as the statements have them; narrower ones ('수요일은 10~14시') stand over wider ones before. */
export function weekOf(said: Statements): { week: Week; sure: boolean } {
  const week: Week = new Map();
  const saidOf = new Map<Weekday, HoursOfDays>();
  const { groups, sure: isAllOfThem } = answeringHours(said.hours);
  let sure = isAllOfThem;
  for (const [index, group] of groups.entries()) {
    // After hours of named days those of none are of something else.
    const { spans, sure: spansSure } = spansOf(group);
    const areNamed = groups.slice(0, index).some(({ days }) => days !== null);
    if (areNamed && group.days === null && !group.holiday) {
      sure &&= groups.some((other) => other.days && isSame(spansOf(other).spans, spans));
      continue;
    }
    const { days, sure: daysSure } = daysOf(group, said);
    // Beside a break, short hours of the same days may be another one.
    const isOtherBreak = said.breaks.length > 0 && spans.length > 1 && spans.some(isShort);
    // A public holiday's own hours are nowhere in a schedule.
    sure &&= spansSure && daysSure && !isOtherBreak && !(group.holiday && groups.length > 1);
    if (spans.length === 0) continue;
    for (const day of days) {
      const before = saidOf.get(day);
      if (before && isSameDays(before, group) && areApart(week.get(day)!, spans)) {
        // '월~금 10~12시⏎월~금 2~5시': two sessions.
        week.set(
          day,
          [...week.get(day)!, ...spans].sort((one, other) => one.from - other.from),
        );
        continue;
      }
      if (before && !isSame(week.get(day), spans)) {
        // '카톡 매일 9~22시 / 고객센터 평일 10~17시'
        if (before.channel !== group.channel) sure = false;
        const isBreak = said.breaks.length > 0 && lengthOf(spans) <= longestBreakMinutes;
        if (areInside(spans, week.get(day)!) && lengthOf(spans) <= longestBreakMinutes) sure = false;
        if (isBreak || days.length >= (before.days ?? everyDay).length) {
          sure = false;
          continue;
        }
      }
      week.set(day, spans);
      saidOf.set(day, group);
    }
  }
  for (const day of said.alsoDays)
    if (!week.has(day) && week.size > 0) {
      week.set(day, [...week.values()][0]!);
      sure = false;
    }
  for (const day of said.closedDays) {
    if ((saidOf.get(day)?.days?.length ?? nearlyAllDays) < nearlyAllDays) sure = false;
    week.delete(day);
  }
  return { week, sure };
}

/** The days of hours: those named, else those that the closed ones leave. */
function daysOf({ days, holiday }: HoursOfDays, said: Statements): { days: Weekday[]; sure: boolean } {
  if (days) return { days, sure: true };
  if (holiday) return { days: [], sure: false };
  if (said.isAlways) return { days: everyDay, sure: true };
  const closed = new Set(said.closedDays);
  if (closed.has(6) && closed.has(7)) return { days: workdays, sure: true };
  if (closed.size === 0) return { days: workdays, sure: false };
  return { days: everyDay.filter((day) => !closed.has(day)), sure: said.isRest };
}

function spansOf({ hours }: HoursOfDays): { spans: MinuteSpan[]; sure: boolean } {
  const spans: MinuteSpan[] = [];
  let sure = true;
  for (const token of hours) {
    const read = token.kind === 'all-day' ? { ...wholeDay, sure: true } : minutesOfRange(token);
    sure &&= read?.sure ?? false;
    if (!read) continue;
    const { from, to } = read;
    if (spans.some((span) => span.from === from && span.to === to)) continue;
    // Two that overlap are no sessions: which of them holds?
    if (spans.some((span) => from < span.to && span.from < to)) sure = false;
    else spans.push({ from, to });
  }
  return { spans: spans.sort((one, other) => one.from - other.from), sure };
}

function isSame(one: MinuteSpan[] | undefined, other: MinuteSpan[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isSameDays(one: HoursOfDays, other: HoursOfDays): boolean {
  return JSON.stringify(one.days) === JSON.stringify(other.days) && one.channel === other.channel;
}

function areInside(some: MinuteSpan[], others: MinuteSpan[]): boolean {
  return some.every((one) => others.some((other) => other.from <= one.from && one.to <= other.to));
}

function areApart(some: MinuteSpan[], others: MinuteSpan[]): boolean {
  return some.every((one) => others.every((other) => one.to <= other.from || other.to <= one.from));
}

function isShort({ from, to }: MinuteSpan): boolean {
  return to - from <= 120;
}

function lengthOf(spans: MinuteSpan[]): number {
  return spans.reduce((sum, { from, to }) => sum + to - from, 0);
}
