import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openOptions } from '../../utils/browser/openOptions';
import { wipe } from '../../utils/browser/wipe';
import { keptNow, keptSince } from '../kept/keptOf';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));
vi.mock('../../utils/browser/translate', () => ({ translate: (key: string) => key }));

const { local, session, sync } = fakeBrowser.storage;
const badges = new Map<number | undefined, string | null>();
const titles = new Map<number | undefined, string>();
let mayNotify = true;
const shown = new Set<string>();

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  badges.clear();
  titles.clear();
  mayNotify = true;
  shown.clear();
  shown.add('reminder-opens');
  Object.assign(fakeBrowser, {
    action: {
      setBadgeText: ({ tabId, text }: { tabId?: number; text: string | null }) =>
        Promise.resolve(badges.set(tabId, text)),
      setTitle: ({ tabId, title }: { tabId?: number; title: string }) =>
        Promise.resolve(titles.set(tabId, title)),
      getTitle: ({ tabId }: { tabId?: number }) => Promise.resolve(titles.get(tabId) ?? ''),
    },
    permissions: {
      contains: () => Promise.resolve(mayNotify),
      remove: () => Promise.resolve((mayNotify = false)),
    },
    notifications: {
      getAll: () => Promise.resolve(Object.fromEntries([...shown].map((id) => [id, true]))),
      clear: (id: string) => Promise.resolve(shown.delete(id)),
    },
  });
  await local.set({ ...keptSince(3), lastSeen: 'x', keptFor: 90 });
  await sync.set({ name: '박가상', tone: 'firm' });
  await session.set({ 'work:a': { item: 0 }, 'private:work:b': { item: 1 }, tabs: { 1: 'x' } });
  localStorage.setItem('look', 'color-scheme: dark');
  await fakeBrowser.alarms.create('reminders', { when: Date.now() + 1000 });
});

const stored = {
  waits: 1,
  waiting: 1,
  replies: 1,
  sellerHours: 1,
  ownHolidays: 1,
  reminders: 1,
  orders: 1,
  settings: 1,
  marks: 1,
};
const everyKind = {
  onComputer: { ...stored, look: 1 },
  inAccount: { settings: 2 },
  inMemory: { drafts: 2, marks: 1 },
  inBrowser: { notifications: 1 },
};

describe('removing everything', () => {
  it('leaves nothing anywhere, and tells what there was', async () => {
    expect(await wipe(keptNow)).toEqual({ at: keptNow, removed: everyKind, left: {} });
    for (const area of [local, session, sync]) expect(await area.get()).toEqual({});
    expect(localStorage).toHaveLength(0);
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
    expect(mayNotify).toBe(false);
    expect([...shown]).toEqual([]);
  });

  it('takes our marks off the toolbar and off every tab', async () => {
    const { id } = await fakeBrowser.tabs.create({});
    titles.set(id, 'toolbarTitleOnOrder\n18:00');
    await wipe(keptNow);
    expect(badges.get(undefined)).toBe('');
    expect(badges.get(id)).toBeNull();
    expect(titles.get(id)).toBe('toolbarTitleOnOrder');
  });

  it('takes them off the other tabs where one closes meanwhile', async () => {
    const { id: closing } = await fakeBrowser.tabs.create({});
    const { id } = await fakeBrowser.tabs.create({});
    const { action } = fakeBrowser as unknown as {
      action: { setBadgeText(details: object): Promise<unknown> };
    };
    const { setBadgeText } = action;
    action.setBadgeText = (details) =>
      'tabId' in details && details.tabId === closing
        ? Promise.reject(new Error('No tab with id'))
        : setBadgeText(details);
    await wipe(keptNow);
    expect(badges.get(id)).toBeNull();
  });

  it('finds nothing where nothing was', async () => {
    await wipe(keptNow);
    expect(await wipe(keptNow)).toEqual({ at: keptNow, removed: {}, left: {} });
  });

  it('removes the rest where one place refuses, and says what is left there', async () => {
    vi.spyOn(local, 'clear').mockRejectedValue(new Error('No access'));
    const { left } = await wipe(keptNow);
    expect(left).toEqual({ onComputer: stored });
    expect(await session.get()).toEqual({});
    expect(await sync.get()).toEqual({});
  });

  it('does not claim that all is gone where it cannot look', async () => {
    vi.spyOn(sync, 'get').mockRejectedValue(new Error('No access'));
    expect(await wipe(keptNow)).toEqual({ at: keptNow, removed: null, left: null });
    expect(await local.get()).toEqual({});
  });

  it('counts what makes no sense as well, since it is removed too', async () => {
    await local.set({ waits: 'nonsense', future: { a: 1 } });
    const { removed } = await wipe(keptNow);
    expect(removed?.onComputer).toMatchObject({ waits: 1, marks: 2 });
  });

  it('is not kept from saying that nothing is left by an empty list that another page wrote meanwhile', async () => {
    const { clear } = session;
    vi.spyOn(session, 'clear').mockImplementation(async () => {
      await clear();
      await session.set({ tabs: {} });
    });
    expect((await wipe(keptNow)).left).toEqual({});
  });
});

it('the options open in a tab of their own', async () => {
  const open = vi.fn<() => Promise<void>>(() => Promise.resolve());
  Object.assign(fakeBrowser.runtime, { openOptionsPage: open });
  await openOptions();
  expect(open).toHaveBeenCalledOnce();
});
