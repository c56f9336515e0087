import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { addBusinessDays } from '../../utils/hours/businessDays';
import { openingState } from '../../utils/hours/openingState';
import type { OpeningState, Schedule, Span } from '../../utils/hours/types';
import { businessDayByDay, minutesOfDay } from './openingByMinute';

const DAY_MINUTES = 1440;
const DAYS = 14;
const INSTANTS_EACH = 125;
const SCHEDULES_EACH = 200;
const KOREA_AHEAD_MINUTES = 540;
const zones = ['Asia/Seoul', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Berlin'];

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const span = fc
  .tuple(fc.nat(1439), fc.integer({ min: 1, max: 900 }))
  .map(([start, length]): Span => [clock(start), clock(Math.min(start + length, 1800))]);
const spans = fc.array(span, { maxLength: 2 });
const office = fc.constant<Span[]>([['09:00', '18:00']]);
const day = fc.oneof(spans, office);
/** Days since 1970 from 2025-01-01 on, so that a window of two weeks ends in 2027. */
const firstDays = fc.integer({ min: 20_089, max: 20_089 + 3 * 365 - DAYS });
const schedules: fc.Arbitrary<Schedule> = fc
  .tuple(
    fc.record({ 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day }),
    fc.option(fc.oneof(span, fc.constant<Span>(['12:00', '13:00']))),
    fc.constantFrom('closed' as const, 'open' as const, 'unstated' as const),
    fc.option(fc.tuple(firstDays, fc.nat(3))),
  )
  .map(([days, pause, publicHolidays, notice]) => ({
    days,
    break: pause,
    publicHolidays,
    ...(notice && { closedOn: [{ from: dateOf(notice[0]), to: dateOf(notice[0] + notice[1]) }] }),
  }));

function dateOf(dayNumber: number): string {
  return new Date(dayNumber * 86_400_000).toISOString().slice(0, 10);
}

function instantOf(minute: number): Date {
  return new Date((minute - KOREA_AHEAD_MINUTES) * 60_000);
}

/** What the naive reading says of a minute of its two weeks; nothing where it would have to look beyond them. */
function expectedAt(states: Pick<OpeningState, 'state'>[], first: number, index: number) {
  const now = states[index]!;
  const changed = states.findIndex((one, later) => later > index && one.state !== now.state);
  const opened = states.findIndex((one, later) => later > index && one.state === 'open');
  return {
    ...now,
    changesAt: changed < 0 ? undefined : instantOf(first + changed),
    opensAt: now.state === 'open' || opened < 0 ? undefined : instantOf(first + opened),
  };
}

describe('openingState', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each(zones)(
    'says what a reading minute by minute says, of 25,000 instants, on a computer in %s',
    { timeout: 60_000 },
    (name) => {
      process.env.TZ = name;
      let compared = 0;
      fc.assert(
        fc.property(
          schedules,
          firstDays,
          fc.array(fc.nat(DAYS * DAY_MINUTES * 60 - 1), {
            minLength: INSTANTS_EACH,
            maxLength: INSTANTS_EACH,
          }),
          (schedule, firstDay, seconds) => {
            const days = Array.from({ length: DAYS }, (_, later) => minutesOfDay(schedule, firstDay + later));
            const states = days.flat();
            const first = firstDay * DAY_MINUTES;
            const end = instantOf(first + states.length);
            for (const second of seconds) {
              const index = Math.floor(second / 60);
              const at = new Date(instantOf(first + index).getTime() + (second % 60) * 1000 + 999);
              const { holidaysKnown, ...now } = openingState(schedule, at);
              const within = (instant?: Date) => (instant && instant < end ? instant : undefined);
              const said = { ...now, changesAt: within(now.changesAt), opensAt: within(now.opensAt) };
              expect(said).toEqual(expectedAt(states, first, index));
              expect(holidaysKnown).toBe(true);
              compared += 1;
            }
          },
        ),
        { numRuns: SCHEDULES_EACH },
      );
      expect(compared).toBeGreaterThanOrEqual(SCHEDULES_EACH * INSTANTS_EACH);
    },
  );
});

describe('addBusinessDays', () => {
  it('counts as one does who counts day by day, over the table and beyond it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 15_000, max: 25_000 }),
        fc.integer({ min: -40, max: 40 }),
        (dayNumber, count) => {
          expect(addBusinessDays(dateOf(dayNumber), count)).toBe(businessDayByDay(dateOf(dayNumber), count));
        },
      ),
      { numRuns: 5000 },
    );
  });
});
