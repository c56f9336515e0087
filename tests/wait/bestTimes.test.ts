import { describe, expect, it } from 'vitest';
import type { Schedule, Span } from '../../utils/hours/types';
import { bestTimes } from '../../utils/wait/bestTimes';
import { estimateWait } from '../../utils/wait/estimateWait';
import type { WaitRecord } from '../../utils/wait/types';

const korean = (text: string) => new Date(`${text}:00+09:00`);
const daily = (...spans: Span[]): Schedule['days'] => ({ 1: spans, 2: spans, 3: spans, 4: spans, 5: spans });
const bestTime = (schedule: Schedule, from: Date, records: WaitRecord[], businessDays = 3) =>
  bestTimes(schedule, from, records, { businessDays })[0];
const centre: Schedule = { days: daily(['09:00', '18:00']), break: null, publicHolidays: 'closed' };

describe('bestTimes', () => {
  it('are the shortest waits of the next three business days, alike hours in one', () => {
    const times = bestTimes(centre, korean('2026-11-23T11:20'), []);
    expect(times.map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual([
      [korean('2026-11-25T09:00'), korean('2026-11-25T10:00')],
      [korean('2026-11-25T16:00'), korean('2026-11-25T18:00')],
      [korean('2026-11-26T09:00'), korean('2026-11-26T10:00')],
    ]);
    expect(bestTimes(centre, korean('2026-11-23T11:20'), [], { count: 1 })).toHaveLength(1);
  });

  it('begin with the earliest of the shortest waits ahead', () => {
    const best = bestTime(centre, korean('2026-11-23T11:20'), []);
    expect(best?.startsAt).toEqual(korean('2026-11-25T09:00'));
    expect(best?.estimate).toEqual(estimateWait(korean('2026-11-25T09:00'), []));
  });

  it('may begin now, when the hour is just beginning', () => {
    expect(bestTime(centre, korean('2026-11-25T09:00'), [])?.startsAt).toEqual(korean('2026-11-25T09:00'));
    expect(bestTime(centre, korean('2026-11-25T09:01'), [])?.startsAt).toEqual(korean('2026-11-25T16:00'));
  });

  it('lie as many business days ahead at most as asked for', () => {
    expect(bestTime(centre, korean('2026-11-23T11:20'), [], 0)?.startsAt).toEqual(korean('2026-11-23T16:00'));
    expect(bestTime(centre, korean('2026-11-23T11:20'), [], 1)?.startsAt).toEqual(korean('2026-11-24T09:00'));
    expect(bestTime(centre, korean('2026-11-27T17:30'), [], 1)?.startsAt).toEqual(korean('2026-11-30T09:00'));
  });

  it('have the same places with records, and their estimate', () => {
    const records = [{ startedAt: '2026-11-16T11:00:00+09:00', seconds: 900, answered: true }];
    const best = bestTime(centre, korean('2026-11-23T11:20'), records);
    expect(best?.startsAt).toEqual(korean('2026-11-25T09:00'));
    expect(best?.estimate.records).toBe(1);
  });

  it('pass over public holidays and notices', () => {
    // 추석: Thursday 24 to Saturday 26 September 2026
    expect(bestTime(centre, korean('2026-09-23T17:10'), [], 2)?.startsAt).toEqual(korean('2026-09-29T09:00'));
    const closed: Schedule = { ...centre, closedOn: [{ from: '2026-11-25', to: '2026-11-25' }] };
    expect(bestTime(closed, korean('2026-11-23T11:20'), [])?.startsAt).toEqual(korean('2026-11-26T09:00'));
  });

  it('are whole open hours only', () => {
    const short: Schedule = { ...centre, days: daily(['09:30', '12:00'], ['16:00', '16:59']) };
    expect(bestTime(short, korean('2026-11-23T08:00'), [])?.startsAt).toEqual(korean('2026-11-25T10:00'));
    const pause: Schedule = { ...centre, days: daily(['09:00', '12:00']), break: ['09:30', '09:45'] };
    expect(bestTime(pause, korean('2026-11-23T08:00'), [])?.startsAt).toEqual(korean('2026-11-25T10:00'));
  });

  it('are found round the clock', () => {
    const nonStop: Schedule = {
      days: { ...daily(['00:00', '24:00']), 6: [['00:00', '24:00']], 7: [['00:00', '24:00']] },
      break: null,
      publicHolidays: 'open',
    };
    expect(bestTime(nonStop, korean('2026-11-24T10:30'), [], 1)?.startsAt).toEqual(
      korean('2026-11-25T00:00'),
    );
  });

  it('are none where nothing opens, and for an Invalid Date', () => {
    expect(bestTime({ ...centre, days: {} }, korean('2026-11-23T11:20'), [])).toBeUndefined();
    expect(bestTime(centre, korean('2026-11-23T17:30'), [], 0)).toBeUndefined();
    expect(bestTime(centre, new Date(Number.NaN), [])).toBeUndefined();
  });
});
