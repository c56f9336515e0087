import { describe, expect, it } from 'vitest';
import { naverPayCentreSchedule as centre } from '../../utils/contact/schedules';
import { addBusinessDays } from '../../utils/hours/businessDays';
import { openingState } from '../../utils/hours/openingState';
import { withOwnHolidays } from '../../utils/hours/withOwnHolidays';

const monday = new Date('2026-11-23T11:00:00+09:00');

describe('a holiday of the shopper’s own', () => {
  it('closes the centre on its day', () => {
    const opening = openingState(withOwnHolidays(centre, ['2026-11-23']), monday);
    expect(opening).toMatchObject({ state: 'closed', reason: 'closed-notice' });
    expect(opening.opensAt).toEqual(new Date('2026-11-24T09:00:00+09:00'));
  });

  it('leaves what is closed on other days as it is', () => {
    const notice = { from: '2026-12-01', to: '2026-12-02' };
    const schedule = withOwnHolidays({ ...centre, closedOn: [notice] }, ['2026-11-23']);
    expect(schedule.closedOn).toEqual([notice, { from: '2026-11-23', to: '2026-11-23' }]);
    expect(withOwnHolidays(centre, [])).toBe(centre);
  });

  it('changes nothing for a centre that is open on public holidays', () => {
    const always = { ...centre, publicHolidays: 'open' as const };
    expect(openingState(withOwnHolidays(always, ['2026-11-23']), monday).state).toBe('open');
  });

  it('is no business day', () => {
    expect(addBusinessDays('2026-11-20', 1)).toBe('2026-11-23');
    expect(addBusinessDays('2026-11-20', 1, ['2026-11-23'])).toBe('2026-11-24');
    expect(addBusinessDays('2026-11-24', -1, ['2026-11-23'])).toBe('2026-11-20');
    expect(addBusinessDays('2026-11-20', 1, ['2026-11-22', 'nonsense'])).toBe('2026-11-23');
  });

  it('counts beyond the holiday table too, also in a long count', () => {
    const free = addBusinessDays('2028-01-03', 400);
    expect(addBusinessDays('2028-01-03', 400, ['2028-02-01', '2028-02-05'])).toBe(addBusinessDays(free, 1));
  });
});
