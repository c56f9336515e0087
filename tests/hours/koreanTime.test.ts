import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  instantOfKoreanMinute,
  koreanDay,
  koreanInstant,
  koreanMinuteOf,
  koreanParts,
  minutesOfClock,
} from '../../utils/hours/koreanTime';

describe('koreanParts', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('is what calendar and clock show in Korea', () => {
    expect(koreanParts(new Date('2026-11-22T15:04:59.999Z'))).toEqual({
      year: 2026,
      month: 11,
      dayOfMonth: 23,
      weekday: 1,
      hour: 0,
      minute: 4,
      day: '2026-11-23',
    });
  });

  it.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Seoul', 'Europe/Berlin'])(
    'does not depend on the computer being in %s',
    (name) => {
      process.env.TZ = name;
      const parts = koreanParts(new Date('2026-03-29T00:30:00Z'));
      expect(parts).toMatchObject({ day: '2026-03-29', hour: 9, minute: 30, weekday: 7 });
    },
  );

  it('agrees with the zone data of the engine since 1989', () => {
    const engine = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Asia/Seoul',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const dates = fc.date({
      min: new Date('1989-01-01'),
      max: new Date('2200-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, (at) => {
        const parts = koreanParts(at);
        const clock = [parts?.hour, parts?.minute].map((part) => String(part).padStart(2, '0')).join(':');
        expect(`${parts?.day} ${clock}`).toBe(engine.format(at));
      }),
    );
  });

  it('is null for an Invalid Date and for years that are no order’s', () => {
    expect(koreanParts(new Date(Number.NaN))).toBeNull();
    expect(koreanDay(new Date(Number.NaN))).toBeNull();
    expect(koreanParts(new Date(8.64e15))).toBeNull();
    expect(koreanParts(new Date(-8.64e15))).toBeNull();
  });
});

describe('koreanInstant', () => {
  it('is the instant of a Korean clock time', () => {
    expect(koreanInstant('2026-11-23', '09:00')?.toISOString()).toBe('2026-11-23T00:00:00.000Z');
    expect(koreanInstant('2026-11-23', '00:00')?.toISOString()).toBe('2026-11-22T15:00:00.000Z');
  });

  it('runs on past midnight up to 30:00', () => {
    expect(koreanInstant('2026-12-31', '24:00')).toEqual(koreanInstant('2027-01-01', '00:00'));
    expect(koreanInstant('2026-12-31', '30:00')).toEqual(koreanInstant('2027-01-01', '06:00'));
  });

  it.each([
    ['2026-02-30', '09:00'],
    ['2026-11-23', '30:01'],
    ['2026-11-23', '09:60'],
    ['2026-11-23', '9'],
    ['2026-11-23', ''],
    ['', '09:00'],
  ])('is null for %j %j', (day, time) => {
    expect(koreanInstant(day, time)).toBeNull();
  });

  it('is the way back from koreanParts', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e7, max: 1e8 }), (minute) => {
        const at = instantOfKoreanMinute(minute);
        const parts = koreanParts(at);
        expect(
          koreanInstant(parts?.day ?? '', `${parts?.hour}:${String(parts?.minute).padStart(2, '0')}`),
        ).toEqual(at);
        expect(koreanMinuteOf(new Date(at.getTime() + 59_999))).toBe(minute);
      }),
    );
  });
});

describe('minutesOfClock', () => {
  it('reads 00:00 to 30:00', () => {
    expect(minutesOfClock('00:00')).toBe(0);
    expect(minutesOfClock('18:30')).toBe(1110);
    expect(minutesOfClock('30:00')).toBe(1800);
    expect(minutesOfClock('31:00')).toBeNull();
    expect(minutesOfClock('-1:00')).toBeNull();
  });
});
