import { describe, expect, it } from 'vitest';
import { naverPayCentreSchedule as centre } from '../../utils/contact/schedules';
import { addBusinessDays } from '../../utils/hours/businessDays';
import { openingState } from '../../utils/hours/openingState';
import { withOwnHolidays } from '../../utils/hours/withOwnHolidays';

const monday = new Date('2026-11-23T11:00:00+09:00');

describe('a holiday of the shopper’s own', () => {
  it('closes the centre on its day', () => {
    const opening = openingState(withOwnHolidays(centre, ['2026-11-23']), monday);
    expect(opening).toMatchObject({ state: 'closed', reason: 'holiday', holiday: '임시공휴일' });
    expect(opening.opensAt).toEqual(new Date('2026-11-24T09:00:00+09:00'));
  });

  it('is as unclear as those of the table where nobody says what they mean', () => {
    const unstated = { ...centre, publicHolidays: 'unstated' as const };
    expect(openingState(withOwnHolidays(unstated, ['2026-11-23']), monday).state).toBe('unknown');
  });

  it('leaves notices and a schedule without any as they are', () => {
    const noted = { ...centre, closedOn: [{ from: '2026-12-01', to: '2026-12-02' }] };
    expect(withOwnHolidays(noted, ['2026-11-23']).closedOn).toEqual(noted.closedOn);
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
