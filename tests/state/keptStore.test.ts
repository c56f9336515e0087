import { describe, expect, it, vi } from 'vitest';
import { settled } from './fakeBrowser';
import { FakeLocal } from './fakeLocal';

const wait = (minute: number) => ({
  channel: 'phone' as const,
  startedAt: `2026-11-23T10:${String(minute).padStart(2, '0')}:00+09:00`,
  seconds: 60,
  answered: true,
});

describe('what stays on this computer', () => {
  it('is there when a window opens', async () => {
    const store = new FakeLocal({ waits: [wait(1)], ownHolidays: ['2026-12-31'] }).opened();
    await vi.waitFor(() =>
      expect(store.getState()).toMatchObject({
        waits: [wait(1)],
        ownHolidays: ['2026-12-31'],
        reminders: [],
      }),
    );
  });

  it('is stored with every change, and seen by every window', async () => {
    const local = new FakeLocal();
    const [one, other] = [local.opened(), local.opened()];
    await one.getState().change('waits', (waits) => [...waits, wait(1)]);
    await other.getState().change('waits', (waits) => [...waits, wait(2)]);
    expect(local.stored.get('waits')).toEqual([wait(1), wait(2)]);
    await vi.waitFor(() => expect(one.getState().waits).toEqual([wait(1), wait(2)]));
  });

  it('loses no change of two at once', async () => {
    const local = new FakeLocal();
    const store = local.opened();
    const { change } = store.getState();
    await Promise.all([1, 2, 3].map((minute) => change('waits', (waits) => [...waits, wait(minute)])));
    expect(local.stored.get('waits')).toHaveLength(3);
  });

  it('holds until the window is closed where the browser refuses to store it, and is stored with the next change', async () => {
    const local = new FakeLocal({ waits: [wait(1)] });
    const store = local.opened();
    await vi.waitFor(() => expect(store.getState().waits).toHaveLength(1));
    local.full = true;
    await store.getState().change('waits', (waits) => [...waits, wait(2)]);
    expect(store.getState()).toMatchObject({ waits: [wait(1), wait(2)], isUnsaved: true });
    local.full = false;
    await store.getState().change('waits', (waits) => [...waits, wait(3)]);
    expect(local.stored.get('waits')).toEqual([wait(1), wait(2), wait(3)]);
    expect(store.getState().isUnsaved).toBe(false);
  });

  it('is handed over at once where the window may close', () => {
    const local = new FakeLocal();
    const store = local.opened();
    void store.getState().changeAtOnce('ownHolidays', (days) => [...days, '2026-12-31']);
    expect(local.stored.get('ownHolidays')).toEqual(['2026-12-31']);
  });

  it('works without any store', async () => {
    const local = new FakeLocal();
    local.closed = true;
    const store = local.opened();
    await store.getState().change('ownHolidays', (days) => [...days, '2026-12-31']);
    expect(store.getState()).toMatchObject({ ownHolidays: ['2026-12-31'], isUnsaved: true });
  });

  it('that was cleared by the browser is empty, not broken', async () => {
    const local = new FakeLocal({ waits: [wait(1)] });
    const store = local.opened();
    await settled();
    local.stored.clear();
    await store.getState().change('waits', (waits) => [...waits, wait(2)]);
    expect(store.getState().waits).toEqual([wait(2)]);
  });

  it('may be nonsense', async () => {
    const store = new FakeLocal({ waits: 'many', waiting: 7, sellerHours: [], lastSeen: 12 }).opened();
    await settled();
    await settled();
    expect(store.getState()).toMatchObject({ waits: [], waiting: null, sellerHours: {}, seenBefore: null });
  });
});
