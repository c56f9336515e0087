import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { koreanInstant } from '../../utils/hours/koreanTime';
import { openingState } from '../../utils/hours/openingState';
import type { Schedule, Span } from '../../utils/hours/types';

function at(day: string, time: string): Date {
  return koreanInstant(day, time) ?? new Date(Number.NaN);
}

function clock(quarters: number): string {
  return `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${String((quarters % 4) * 15).padStart(2, '0')}`;
}

function weekdays(...spans: Span[]): Schedule['days'] {
  return { 1: spans, 2: spans, 3: spans, 4: spans, 5: spans };
}

function everyDay(...spans: Span[]): Schedule['days'] {
  return { ...weekdays(...spans), 6: spans, 7: spans };
}

const centre: Schedule = { days: weekdays(['09:00', '18:00']), break: null, publicHolidays: 'closed' };
const withBreak: Schedule = { ...centre, break: ['12:00', '13:00'] };
const roundTheClock: Schedule = { days: everyDay(['00:00', '24:00']), break: null, publicHolidays: 'open' };
const lateBar: Schedule = { days: everyDay(['18:00', '26:00']), break: null, publicHolidays: 'open' };

describe('on an ordinary Monday', () => {
  it('is open from the first minute to just before the last', () => {
    expect(openingState(centre, at('2026-11-23', '09:00'))).toEqual({
      state: 'open',
      changesAt: at('2026-11-23', '18:00'),
      holidaysKnown: true,
    });
    expect(openingState(centre, new Date('2026-11-23T17:59:59.999+09:00')).state).toBe('open');
  });

  it('is closed at the end itself, until the next morning', () => {
    expect(openingState(centre, at('2026-11-23', '18:00'))).toEqual({
      state: 'closed',
      reason: 'after-hours',
      changesAt: at('2026-11-24', '09:00'),
      opensAt: at('2026-11-24', '09:00'),
      holidaysKnown: true,
    });
  });

  it('is not open yet a moment before', () => {
    expect(openingState(centre, new Date('2026-11-23T08:59:59.999+09:00'))).toMatchObject({
      state: 'closed',
      reason: 'before-hours',
      opensAt: at('2026-11-23', '09:00'),
    });
  });
});

describe('a break', () => {
  it('is a state of its own, inside the hours', () => {
    expect(openingState(withBreak, at('2026-11-23', '11:59'))).toMatchObject({
      state: 'open',
      changesAt: at('2026-11-23', '12:00'),
    });
    expect(openingState(withBreak, at('2026-11-23', '12:00'))).toEqual({
      state: 'break',
      reason: 'break',
      changesAt: at('2026-11-23', '13:00'),
      opensAt: at('2026-11-23', '13:00'),
      holidaysKnown: true,
    });
    expect(openingState(withBreak, at('2026-11-23', '13:00')).state).toBe('open');
  });

  it('does not count outside the hours', () => {
    const afternoon = { ...withBreak, days: weekdays(['12:30', '18:00']) };
    expect(openingState(afternoon, at('2026-11-23', '12:15'))).toMatchObject({
      state: 'closed',
      reason: 'before-hours',
      changesAt: at('2026-11-23', '12:30'),
      opensAt: at('2026-11-23', '13:00'),
    });
    expect(openingState(withBreak, at('2026-11-22', '12:30')).state).toBe('closed');
  });

  it('may stand at the end of the hours', () => {
    const morning = { ...withBreak, days: weekdays(['09:00', '12:30']) };
    expect(openingState(morning, at('2026-11-23', '12:10'))).toMatchObject({
      state: 'break',
      changesAt: at('2026-11-23', '12:30'),
      opensAt: at('2026-11-24', '09:00'),
    });
  });

  it.each<Span>([
    ['25:00', '25:30'],
    ['01:00', '01:30'],
  ])('after midnight may be written %s to %s', (...span) => {
    const bar = { ...lateBar, break: span };
    expect(openingState(bar, at('2026-11-24', '00:59'))).toMatchObject({
      state: 'open',
      changesAt: at('2026-11-24', '01:00'),
    });
    expect(openingState(bar, at('2026-11-24', '01:29'))).toMatchObject({
      state: 'break',
      changesAt: at('2026-11-24', '01:30'),
    });
  });
});

describe('two sessions', () => {
  it('leave the time between them closed, before the next', () => {
    const sessions = { ...centre, days: weekdays(['09:00', '12:00'], ['14:00', '18:00']) };
    expect(openingState(sessions, at('2026-11-23', '12:30'))).toMatchObject({
      state: 'closed',
      reason: 'before-hours',
      opensAt: at('2026-11-23', '14:00'),
    });
  });

  it('that meet or overlap are one', () => {
    const meeting = { ...centre, days: weekdays(['09:00', '12:00'], ['12:00', '15:00'], ['14:00', '18:00']) };
    expect(openingState(meeting, at('2026-11-23', '10:00')).changesAt).toEqual(at('2026-11-23', '18:00'));
  });
});

describe('days without hours', () => {
  it('are the weekend, at whatever hour', () => {
    for (const time of ['00:00', '12:00', '23:59']) {
      expect(openingState(centre, at('2026-11-21', time))).toMatchObject({
        state: 'closed',
        reason: 'weekend',
        opensAt: at('2026-11-23', '09:00'),
      });
    }
  });

  it('are a day off in the week, also where the list is empty', () => {
    const noTuesday: Schedule = { ...centre, days: { ...centre.days, 2: [] } };
    expect(openingState(noTuesday, at('2026-11-24', '10:00')).reason).toBe('day-off');
  });

  it('are not the weekend for a centre with hours on Saturday', () => {
    const saturdays: Schedule = { ...centre, days: { ...centre.days, 6: [['09:00', '13:00']] } };
    expect(openingState(saturdays, at('2026-11-21', '12:00')).state).toBe('open');
    expect(openingState(saturdays, at('2026-11-21', '13:00')).reason).toBe('after-hours');
  });
});

describe('a public holiday', () => {
  it('closes the day by name, at whatever hour', () => {
    for (const time of ['03:00', '10:00', '23:00']) {
      expect(openingState(centre, at('2026-09-25', time))).toEqual({
        state: 'closed',
        reason: 'holiday',
        holiday: '추석',
        changesAt: at('2026-09-28', '09:00'),
        opensAt: at('2026-09-28', '09:00'),
        holidaysKnown: true,
      });
    }
  });

  it('names both where two fall together', () => {
    expect(openingState(centre, at('2025-05-05', '10:00')).holiday).toBe('어린이날, 부처님 오신 날');
  });

  it('changes nothing for a centre that is open then', () => {
    const open: Schedule = { ...centre, publicHolidays: 'open' };
    expect(openingState(open, at('2026-09-25', '10:00')).state).toBe('open');
    expect(openingState(open, at('2026-09-26', '10:00')).reason).toBe('weekend');
  });

  it('of which the schedule says nothing is unknown within the hours, closed outside them', () => {
    const unstated: Schedule = { ...withBreak, publicHolidays: 'unstated' };
    const within = {
      state: 'unknown',
      reason: 'holiday',
      holiday: '추석',
      changesAt: at('2026-09-25', '18:00'),
      opensAt: at('2026-09-28', '09:00'),
      holidaysKnown: true,
    };
    expect(openingState(unstated, at('2026-09-25', '09:00'))).toEqual(within);
    expect(openingState(unstated, at('2026-09-25', '12:30'))).toEqual(within);
    expect(openingState(unstated, at('2026-09-25', '08:00'))).toEqual({
      state: 'closed',
      reason: 'before-hours',
      changesAt: at('2026-09-25', '09:00'),
      opensAt: at('2026-09-28', '09:00'),
      holidaysKnown: true,
    });
    expect(openingState(unstated, at('2026-09-25', '18:00')).reason).toBe('after-hours');
    expect(openingState(unstated, at('2026-09-26', '12:00')).reason).toBe('weekend');
  });

  it('ends the hours of a centre that never closes otherwise', () => {
    const nonStop: Schedule = { ...roundTheClock, publicHolidays: 'closed' };
    expect(openingState(nonStop, at('2026-10-10', '10:00')).changesAt).toEqual(at('2026-12-25', '00:00'));
    expect(openingState(nonStop, at('2026-12-25', '10:00')).opensAt).toEqual(at('2026-12-26', '00:00'));
  });
});

describe('a year outside the holiday table', () => {
  it('has the weekly rule alone and says so', () => {
    expect(openingState(centre, at('2031-01-01', '10:00'))).toEqual({
      state: 'open',
      changesAt: at('2031-01-01', '18:00'),
      holidaysKnown: false,
    });
    expect(openingState({ ...centre, publicHolidays: 'unstated' }, at('2016-12-30', '10:00'))).toMatchObject({
      state: 'open',
      holidaysKnown: false,
    });
  });

  it('is the year of the Korean day', () => {
    expect(openingState(centre, new Date('2027-12-31T14:59:59Z')).holidaysKnown).toBe(true);
    expect(openingState(centre, new Date('2027-12-31T15:00:00Z')).holidaysKnown).toBe(false);
  });
});

describe('a notice', () => {
  const closed: Schedule = {
    ...centre,
    closedOn: [{ from: '2026-11-24', to: '2026-11-26', reason: '이사' }],
  };

  it('closes its days, the first and the last included', () => {
    expect(openingState(closed, at('2026-11-23', '17:00')).state).toBe('open');
    for (const day of ['2026-11-24', '2026-11-25', '2026-11-26']) {
      expect(openingState(closed, at(day, '10:00'))).toEqual({
        state: 'closed',
        reason: 'closed-notice',
        changesAt: at('2026-11-27', '09:00'),
        opensAt: at('2026-11-27', '09:00'),
        holidaysKnown: true,
      });
    }
    expect(openingState(closed, at('2026-11-27', '10:00')).state).toBe('open');
  });

  it('is looked past, however long', () => {
    const long: Schedule = { ...centre, closedOn: [{ from: '2026-01-01', to: '2029-06-30' }] };
    expect(openingState(long, at('2026-11-23', '10:00')).opensAt).toEqual(at('2029-07-02', '09:00'));
  });

  it('without an end in sight leaves the opening open, quickly', () => {
    const forever: Schedule = { ...centre, closedOn: [{ from: '2026-01-01', to: '9999-12-31' }] };
    const begun = performance.now();
    const state = openingState(forever, at('2026-11-23', '10:00'));
    expect(performance.now() - begun).toBeLessThan(250);
    expect(state).toEqual({ state: 'closed', reason: 'closed-notice', holidaysKnown: true });
  });

  it('ends the hours of a centre that never closes otherwise', () => {
    const nonStop: Schedule = { ...roundTheClock, closedOn: [{ from: '2028-02-01', to: '2028-02-02' }] };
    expect(openingState(nonStop, at('2026-11-23', '10:00')).changesAt).toEqual(at('2028-02-01', '00:00'));
  });

  it('alone, without any hours, is all that is known', () => {
    const alone: Schedule = {
      days: {},
      break: null,
      publicHolidays: 'unstated',
      closedOn: [{ from: '2026-11-24', to: '2026-11-24' }],
    };
    expect(openingState(alone, at('2026-11-24', '10:00')).reason).toBe('closed-notice');
    expect(openingState(alone, at('2026-11-25', '10:00')).reason).toBe('day-off');
  });
});

describe('hours past midnight', () => {
  it('belong to the day they start on', () => {
    const fridays: Schedule = { days: { 5: [['18:00', '28:00']] }, break: null, publicHolidays: 'closed' };
    expect(openingState(fridays, at('2026-11-21', '03:59'))).toMatchObject({
      state: 'open',
      changesAt: at('2026-11-21', '04:00'),
    });
    expect(openingState(fridays, at('2026-11-21', '04:00'))).toMatchObject({
      state: 'closed',
      reason: 'weekend',
      opensAt: at('2026-11-27', '18:00'),
    });
  });

  it('are cancelled whole with their day, while the day before keeps its own', () => {
    const notice: Schedule = { ...lateBar, closedOn: [{ from: '2026-11-24', to: '2026-11-24' }] };
    expect(openingState(notice, at('2026-11-24', '01:59'))).toMatchObject({
      state: 'open',
      changesAt: at('2026-11-24', '02:00'),
    });
    expect(openingState(notice, at('2026-11-24', '02:00')).reason).toBe('closed-notice');
    expect(openingState(notice, at('2026-11-25', '01:00'))).toMatchObject({
      state: 'closed',
      reason: 'before-hours',
      opensAt: at('2026-11-25', '18:00'),
    });
  });

  it('of a holiday that the schedule says nothing about stay unknown after midnight', () => {
    const unstated: Schedule = { ...lateBar, publicHolidays: 'unstated' };
    expect(openingState(unstated, at('2026-12-26', '01:00'))).toMatchObject({
      state: 'unknown',
      holiday: '기독탄신일',
      changesAt: at('2026-12-26', '02:00'),
    });
    expect(openingState(unstated, at('2026-12-25', '01:00')).state).toBe('open');
  });

  it('keep it open into a holiday whose own hours are unknown', () => {
    const days = everyDay(['00:00', '02:00'], ['18:00', '25:00']);
    const overlapping: Schedule = { days, break: null, publicHolidays: 'unstated' };
    expect(openingState(overlapping, at('2026-12-25', '00:30'))).toMatchObject({
      state: 'open',
      changesAt: at('2026-12-25', '01:00'),
    });
    expect(openingState(overlapping, at('2026-12-25', '01:00')).state).toBe('unknown');
  });

  it('meet the next day’s without a gap', () => {
    const meeting: Schedule = { ...lateBar, days: { 1: [['18:00', '30:00']], 2: [['06:00', '12:00']] } };
    expect(openingState(meeting, at('2026-11-23', '20:00')).changesAt).toEqual(at('2026-11-24', '12:00'));
  });
});

describe('what never changes', () => {
  it('has no change when always open', () => {
    expect(openingState(roundTheClock, at('2026-11-23', '10:00'))).toEqual({
      state: 'open',
      holidaysKnown: true,
    });
  });

  it('has no change and no opening when never open', () => {
    const never: Schedule = { days: {}, break: null, publicHolidays: 'closed' };
    expect(openingState(never, at('2026-11-23', '10:00'))).toEqual({
      state: 'closed',
      reason: 'day-off',
      holidaysKnown: true,
    });
  });
});

describe('what cannot be', () => {
  it('is unknown for an Invalid Date', () => {
    expect(openingState(centre, new Date(Number.NaN))).toEqual({ state: 'unknown', holidaysKnown: false });
  });

  it('is left out of a schedule', () => {
    const odd = {
      days: {
        1: [['09:00', '18:00'], ['25:99', '26:00'], ['20:00', '19:00'], ['31:00', '32:00'], null, 'x'],
      },
      break: ['13:00'],
      publicHolidays: 'closed',
      closedOn: [
        { from: '2026-02-30', to: '2026-12-31' },
        { from: '2026-12-31', to: '2026-01-01' },
        null,
        {},
      ],
    } as unknown as Schedule;
    expect(openingState(odd, at('2026-11-23', '12:30'))).toMatchObject({
      state: 'open',
      changesAt: at('2026-11-23', '18:00'),
    });
  });

  it('never makes it throw', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.anything(),
        fc.anything(),
        fc.date(),
        (days, pause, closedOn, instant) => {
          const schedule = { days, break: pause, publicHolidays: 'closed', closedOn } as unknown as Schedule;
          expect(() => openingState(schedule, instant)).not.toThrow();
        },
      ),
    );
    for (const schedule of [null, undefined, {}, []]) {
      expect(openingState(schedule as unknown as Schedule, at('2026-11-23', '10:00')).state).toBe('closed');
    }
  });
});

describe('for any schedule', () => {
  const quarter = 15 * 60_000;
  const span = fc
    .tuple(fc.nat(95), fc.integer({ min: 1, max: 60 }))
    .map(([start, length]): Span => [clock(start), clock(Math.min(start + length, 120))]);
  const spans = fc.array(span, { maxLength: 2 });
  const schedules: fc.Arbitrary<Schedule> = fc.record({
    days: fc.record({ 1: spans, 2: spans, 3: spans, 4: spans, 5: spans, 6: spans, 7: spans }),
    break: fc.option(span),
    publicHolidays: fc.constantFrom('closed' as const, 'open' as const, 'unstated' as const),
    closedOn: fc.constantFrom([], [{ from: '2026-09-22', to: '2026-09-22' }]),
  });
  // Quarters of an hour around 추석 2026, so that holidays, a notice and a weekend are met.
  const instants = fc
    .integer({ min: 0, max: 14 * 96 })
    .map((count) => new Date(Date.parse('2026-09-17T00:00+09:00') + count * quarter));

  it('changesAt is the first instant of another state, opensAt the first open one', () => {
    fc.assert(
      fc.property(schedules, instants, fc.integer({ min: 0, max: quarter - 1 }), (schedule, from, late) => {
        const now = openingState(schedule, new Date(from.getTime() + late));
        expect(now.state).toBe(openingState(schedule, from).state);
        const later = Array.from(
          { length: 96 * 3 },
          (_, index) => new Date(from.getTime() + (index + 1) * quarter),
        );
        const withinThreeDays = (instant: Date | undefined) =>
          instant && instant <= (later.at(-1) ?? instant) ? instant : undefined;
        const changed = later.find((instant) => openingState(schedule, instant).state !== now.state);
        expect(withinThreeDays(now.changesAt)).toEqual(changed);
        const opened = later.find((instant) => openingState(schedule, instant).state === 'open');
        expect(withinThreeDays(now.opensAt)).toEqual(now.state === 'open' ? undefined : opened);
      }),
      { numRuns: 60 },
    );
  });

  it('a reason is given exactly when it is not open', () => {
    fc.assert(
      fc.property(schedules, instants, (schedule, instant) => {
        const now = openingState(schedule, instant);
        expect(now.reason === undefined).toBe(now.state === 'open');
        expect(now.holiday === undefined).toBe(now.reason !== 'holiday');
      }),
    );
  });
});
