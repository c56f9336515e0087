import { describe, expect, it } from 'vitest';
import { naverPayCentreSchedule as centre } from '../../utils/contact/schedules';
import { reminderTime } from '../../utils/reminders/reminderTime';
import { settledReminders } from '../../utils/reminders/settledReminders';
import type { Reminder } from '../../utils/reminders/types';

const korean = (text: string) => new Date(`${text}:00+09:00`);
const reminder = (kind: Reminder['kind'], at: string): Reminder => ({ kind, at: korean(at).toISOString() });

const settled = (one: Reminder, now: string) => settledReminders([one], centre, korean(now));

describe('reminderTime', () => {
  it('is the next opening', () => {
    expect(reminderTime('opens', centre, korean('2026-11-27T19:00'))).toEqual(korean('2026-11-30T09:00'));
    expect(reminderTime('opens', { ...centre, days: {} }, korean('2026-11-27T19:00'))).toBeNull();
  });

  it('is the next quiet hour', () => {
    expect(reminderTime('quiet', centre, korean('2026-11-23T11:00'))).toEqual(korean('2026-11-25T09:00'));
  });
});

describe('settledReminders', () => {
  it('are due at their time, not before', () => {
    const opens = reminder('opens', '2026-11-24T09:00');
    expect(settled(opens, '2026-11-24T08:59')).toEqual({ due: [], later: [opens] });
    expect(settled(opens, '2026-11-24T09:00')).toEqual({ due: [opens], later: [] });
  });

  it('whose time went by while the browser was closed are due as long as they are true', () => {
    const opens = reminder('opens', '2026-11-24T09:00');
    expect(settled(opens, '2026-11-24T16:00').due).toEqual([opens]);
    const quiet = reminder('quiet', '2026-11-25T09:00');
    expect(settled(quiet, '2026-11-25T09:59').due).toEqual([quiet]);
  });

  it('wait for the next such time where they are no longer true', () => {
    expect(settled(reminder('opens', '2026-11-24T09:00'), '2026-11-24T19:00').later).toEqual([
      reminder('opens', '2026-11-25T09:00'),
    ]);
    expect(settled(reminder('quiet', '2026-11-25T09:00'), '2026-11-25T11:00').later).toEqual([
      reminder('quiet', '2026-11-25T16:00'),
    ]);
  });

  it('are dropped after three days: nobody wants to hear of last week’s', () => {
    const friday = reminder('opens', '2026-11-20T09:00');
    expect(settled(friday, '2026-11-23T09:00').due).toEqual([friday]);
    expect(settled(friday, '2026-11-23T09:01')).toEqual({ due: [], later: [] });
  });

  it('follow a holiday that was added afterwards', () => {
    const closed = { ...centre, closedOn: [{ from: '2026-11-24', to: '2026-11-24' }] };
    expect(
      settledReminders([reminder('opens', '2026-11-24T09:00')], closed, korean('2026-11-24T09:00')),
    ).toEqual({
      due: [],
      later: [reminder('opens', '2026-11-25T09:00')],
    });
  });

  it('are dropped where it never opens again', () => {
    expect(
      settledReminders(
        [reminder('opens', '2026-11-24T09:00')],
        { ...centre, days: {} },
        korean('2026-11-24T10:00'),
      ),
    ).toEqual({ due: [], later: [] });
  });
});
