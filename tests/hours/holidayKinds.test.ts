import { afterEach, describe, expect, it } from 'vitest';
import { naverPayCentreSchedule as centre } from '../../utils/contact/schedules';
import { isBusinessDay } from '../../utils/hours/businessDays';
import { addDays } from '../../utils/hours/calendarDays';
import { koreanInstant } from '../../utils/hours/koreanTime';
import { openingState } from '../../utils/hours/openingState';

const zones = ['Asia/Seoul', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Berlin', 'Asia/Kolkata'];

/** Of each kind one, and the morning on which the centre opens again. */
const holidays = [
  ['2025-01-01', '1월 1일', '2025-01-02'],
  ['2025-01-27', '임시공휴일', '2025-01-31'],
  ['2025-03-03', '대체공휴일', '2025-03-04'],
  ['2025-05-05', '어린이날, 부처님 오신 날', '2025-05-07'],
  ['2025-05-06', '대체공휴일', '2025-05-07'],
  ['2025-06-03', '선거', '2025-06-04'],
  ['2025-10-08', '대체공휴일', '2025-10-10'],
  ['2026-02-16', '설날', '2026-02-19'],
  ['2026-05-01', '노동절', '2026-05-04'],
  ['2026-06-03', '선거', '2026-06-04'],
  ['2026-07-17', '제헌절', '2026-07-20'],
  ['2026-08-17', '대체공휴일', '2026-08-18'],
  ['2026-09-25', '추석', '2026-09-28'],
  ['2026-12-25', '기독탄신일', '2026-12-28'],
  ['2027-02-09', '대체공휴일', '2027-02-10'],
  ['2027-05-03', '대체공휴일', '2027-05-04'],
  ['2027-07-19', '대체공휴일', '2027-07-20'],
] as const;

describe.each(zones)('on a computer in %s', (name) => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each(holidays)('%s (%s) is closed from midnight to midnight, until %s 09:00', (day, kind, opens) => {
    process.env.TZ = name;
    const midnight = koreanInstant(day, '00:00')!;
    const opensAt = koreanInstant(opens, '09:00')!;
    const morning = openingState(centre, koreanInstant(day, '10:00')!);
    expect(morning).toMatchObject({ state: 'closed', reason: 'holiday', opensAt, changesAt: opensAt });
    expect(morning.holiday).toContain(kind);
    for (const at of [midnight, koreanInstant(day, '23:59')!])
      expect(openingState(centre, at)).toMatchObject({ state: 'closed', reason: 'holiday', opensAt });
    // A moment before midnight it is still the day before, with its own reason.
    const before = openingState(centre, new Date(midnight.getTime() - 1));
    const reasons = isBusinessDay(addDays(day, -1)) ? ['after-hours'] : ['holiday', 'weekend'];
    expect(reasons).toContain(before.reason);
    expect(openingState(centre, new Date(opensAt.getTime() - 1)).state).toBe('closed');
    expect(openingState(centre, opensAt).state).toBe('open');
  });
});
