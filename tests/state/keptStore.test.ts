import { describe, expect, it, vi } from 'vitest';
import type { KeptStore } from '../../utils/state/keptStore';
import { settled } from './fakeBrowser';
import { FakeLocal } from './fakeLocal';

const wait = (minute: number) => ({
  channel: 'phone' as const,
  startedAt: `2026-11-23T10:${String(minute).padStart(2, '0')}:00+09:00`,
  seconds: 60,
  answered: true,
});
const addWait = (store: KeptStore, minute: number) =>
  store.getState().change(({ waits }) => ({ waits: [...waits, wait(minute)] }));

/** A window over it once it has everything that was stored. */
async function loaded(local: FakeLocal): Promise<KeptStore> {
  const store = local.opened();
  await vi.waitFor(() => expect(local.stored.has('lastSeen') || local.full || local.closed).toBe(true));
  await settled();
  return store;
}

describe('what stays on this computer', () => {
  it('is there when a window opens', async () => {
    const store = await loaded(new FakeLocal({ waits: [wait(1)], ownHolidays: ['2026-12-31'] }));
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
    const [one, other] = [await loaded(local), await loaded(local)];
    await addWait(one, 1);
    await vi.waitFor(() => expect(other.getState().waits).toHaveLength(1));
    await addWait(other, 2);
    expect(local.stored.get('waits')).toEqual([wait(1), wait(2)]);
    await vi.waitFor(() => expect(one.getState().waits).toEqual([wait(1), wait(2)]));
  });

  it('loses no change of several at once', async () => {
    const local = new FakeLocal();
    const store = await loaded(local);
    await Promise.all([1, 2, 3].map((minute) => addWait(store, minute)));
    expect(local.stored.get('waits')).toHaveLength(3);
  });

  it('is handed over before the change returns, all parts together: the window may close', async () => {
    const local = new FakeLocal({ waiting: { channel: 'phone', startedAt: wait(1).startedAt } });
    const store = await loaded(local);
    await vi.waitFor(() => expect(store.getState().waiting).not.toBeNull());
    const save = vi.spyOn(local, 'save');
    void store.getState().change(({ waits }) => ({ waits: [...waits, wait(1)], waiting: null }));
    expect([...local.stored]).toContainEqual(['waits', [wait(1)]]);
    expect(local.stored.get('waiting')).toBeNull();
    save.mockRestore();
  });

  it('is no change of nothing where the window has only just been opened', async () => {
    const local = new FakeLocal({ waits: [wait(1)] });
    const store = local.opened();
    await addWait(store, 2);
    expect(local.stored.get('waits')).toEqual([wait(1), wait(2)]);
  });

  it('says whether it was stored; what was not holds in the window and is stored with the next change', async () => {
    const local = new FakeLocal({ waits: [wait(1)] });
    const store = await loaded(local);
    await vi.waitFor(() => expect(store.getState().waits).toHaveLength(1));
    local.full = true;
    expect(await addWait(store, 2)).toBe(false);
    expect(store.getState()).toMatchObject({ waits: [wait(1), wait(2)], unsaved: ['waits'] });
    local.full = false;
    expect(await store.getState().change(() => ({ ownHolidays: ['2026-12-31'] }))).toBe(true);
    expect(local.stored.get('waits')).toEqual([wait(1), wait(2)]);
    expect(store.getState().unsaved).toEqual([]);
  });

  it('still hears of the other parts while one could not be stored', async () => {
    const local = new FakeLocal();
    const store = await loaded(local);
    local.full = true;
    await addWait(store, 1);
    local.full = false;
    await local.save({ reminders: [{ kind: 'opens', at: wait(1).startedAt }], waits: [] });
    await vi.waitFor(() => expect(store.getState().reminders).toHaveLength(1));
    expect(store.getState().waits).toEqual([wait(1)]);
  });

  it('works without any store', async () => {
    const local = new FakeLocal();
    local.closed = true;
    const store = local.opened();
    expect(await addWait(store, 1)).toBe(false);
    expect(store.getState()).toMatchObject({ waits: [wait(1)], unsaved: ['waits'] });
  });

  it('may be nonsense', async () => {
    const store = await loaded(new FakeLocal({ waits: 'many', waiting: 7, sellerHours: [], lastSeen: 12 }));
    expect(store.getState()).toMatchObject({ waits: [], waiting: null, sellerHours: {}, seenBefore: null });
  });
});
