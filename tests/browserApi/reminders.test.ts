import { beforeEach, describe, expect, it, vi } from 'vitest';
import { reminderAlarm, settleReminders } from '../../utils/browser/reminders';
import { clearToolbarReminder } from '../../utils/browser/toolbarReminder';
import { fakeToolbarBrowser, resetToolbar, toolbar } from './fakeToolbar';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fakeToolbar')).fakeToolbarBrowser,
}));

const korean = (text: string) => new Date(`${text}:00+09:00`);
const opens = { kind: 'opens', at: korean('2026-11-24T09:00').toISOString() };

beforeEach(resetToolbar);

describe('a reminder that was set', () => {
  it('sets the alarm, which the browser may have forgotten', async () => {
    toolbar.local = { reminders: [opens] };
    await settleReminders(korean('2026-11-23T19:00'));
    expect(toolbar.alarms.get(reminderAlarm)).toBe(Date.parse(opens.at));
    expect(toolbar.notes).toEqual([]);
  });

  it('tells at its time, once, with the wait to expect', async () => {
    toolbar.local = { reminders: [opens] };
    await Promise.all([
      settleReminders(korean('2026-11-24T09:00')),
      settleReminders(korean('2026-11-24T09:00')),
    ]);
    expect(toolbar.notes).toEqual([
      {
        id: 'reminder-opens',
        title: '네이버페이 고객센터가 운영을 시작했어요',
        message: '예상 대기 약 1~4분 · 다른 콜센터 자료로 어림',
      },
    ]);
    expect(toolbar.local['reminders']).toEqual([]);
    expect(toolbar.alarms.size).toBe(0);
  });

  it('is told late after the browser was closed, while the centre is still open', async () => {
    toolbar.local = { reminders: [opens] };
    await settleReminders(korean('2026-11-24T15:00'));
    expect(toolbar.notes).toHaveLength(1);
  });

  it('waits for the next day where the centre has closed again', async () => {
    toolbar.local = { reminders: [opens] };
    await settleReminders(korean('2026-11-24T20:00'));
    expect(toolbar.notes).toEqual([]);
    expect(toolbar.alarms.get(reminderAlarm)).toBe(korean('2026-11-25T09:00').getTime());
  });

  it('is put on the toolbar where no notification may be shown, until the popup is opened', async () => {
    toolbar.local = { reminders: [opens] };
    toolbar.mayNotify = false;
    await settleReminders(korean('2026-11-24T09:00'));
    expect(toolbar.badge.get('all')).toBe('지금');
    expect(toolbar.title.get('all')).toBe('네이버페이 고객센터가 운영을 시작했어요');
    await clearToolbarReminder();
    expect(toolbar.badge.get('all')).toBe('');
    expect(toolbar.title.get('all')).toBe('바로문의');
  });

  it('goes by the holidays that the shopper added', async () => {
    toolbar.local = { reminders: [opens], ownHolidays: ['2026-11-24'] };
    await settleReminders(korean('2026-11-24T09:00'));
    expect(toolbar.notes).toEqual([]);
    expect(toolbar.alarms.get(reminderAlarm)).toBe(korean('2026-11-25T09:00').getTime());
  });

  it('that cannot be taken off the list is told once all the same', async () => {
    toolbar.local = { reminders: [opens] };
    const { set } = fakeToolbarBrowser.storage.local;
    fakeToolbarBrowser.storage.local.set = () => Promise.reject(new Error('full'));
    await settleReminders(korean('2026-11-24T09:00'));
    await settleReminders(korean('2026-11-24T09:05'));
    expect(toolbar.notes).toHaveLength(1);
    fakeToolbarBrowser.storage.local.set = set;
  });

  it('keeps its alarm where the store cannot be read just now', async () => {
    toolbar.local = { reminders: [opens] };
    await settleReminders(korean('2026-11-23T19:00'));
    const { get } = fakeToolbarBrowser.storage.local;
    fakeToolbarBrowser.storage.local.get = () => Promise.reject(new Error('no access'));
    await settleReminders(korean('2026-11-23T20:00'));
    expect(toolbar.alarms.has(reminderAlarm)).toBe(true);
    fakeToolbarBrowser.storage.local.get = get;
  });

  it('that makes no sense, and a store that cannot be read, do no harm', async () => {
    toolbar.local = { reminders: [{ kind: 'nap', at: 'x' }, 7] };
    await settleReminders(korean('2026-11-24T09:00'));
    expect(toolbar.notes).toEqual([]);
    const { get } = fakeToolbarBrowser.storage.local;
    fakeToolbarBrowser.storage.local.get = () => Promise.reject(new Error('no access'));
    await expect(settleReminders(korean('2026-11-24T09:00'))).resolves.toBeUndefined();
    fakeToolbarBrowser.storage.local.get = get;
  });
});
