import { describe, expect, it } from 'vitest';
import { naverPayCentreSchedule as centre } from '../../utils/contact/schedules';
import { estimateWait } from '../../utils/wait/estimateWait';
import { weekStrip } from '../../utils/wait/weekStrip';

const korean = (text: string) => new Date(`${text}:00+09:00`);

describe('weekStrip', () => {
  const strip = weekStrip(centre, korean('2026-11-23T11:20'), []);

  it('is a week from today on, over the hours that are ever open', () => {
    expect(strip.map(({ day }) => day)).toEqual([
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-28',
      '2026-11-29',
    ]);
    for (const { hours } of strip) expect(hours).toHaveLength(9);
    expect(strip[0]!.hours[0]!.startsAt).toEqual(korean('2026-11-23T09:00'));
  });

  it('has the wait of each open hour', () => {
    const nine = strip[2]!.hours[0]!;
    expect(nine).toMatchObject({ state: 'open', estimate: estimateWait(korean('2026-11-25T09:00'), []) });
  });

  it('knows what is past, hour by hour', () => {
    expect(strip[0]!.hours.map(({ state }) => state)).toEqual([
      ...Array.from({ length: 2 }, () => 'past'),
      ...Array.from({ length: 7 }, () => 'open'),
    ]);
  });

  it('says why a day is closed', () => {
    expect(strip[5]!.closed).toEqual({ reason: 'weekend' });
    const chuseok = weekStrip(centre, korean('2026-09-22T08:00'), []);
    expect(chuseok.find(({ day }) => day === '2026-09-25')?.closed).toEqual({
      reason: 'holiday',
      holiday: '추석',
    });
  });

  it('shows a break', () => {
    const [monday] = weekStrip({ ...centre, break: ['12:00', '13:00'] }, korean('2026-11-23T08:00'), []);
    expect(monday!.hours[3]!.state).toBe('break');
  });

  it('is empty where nothing opens, and for an Invalid Date', () => {
    expect(weekStrip({ ...centre, days: {} }, korean('2026-11-23T08:00'), [])).toEqual([]);
    expect(weekStrip(centre, new Date(Number.NaN), [])).toEqual([]);
  });
});
