import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveRefusedAgain, saveSettings } from '../../utils/browser/saveSettings';
import { loadSettings, onSettingsChange } from '../../utils/browser/settingsStorage';
import { defaultSettings } from '../../utils/settings/types';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const { local, sync } = fakeBrowser.storage;
const own = { ...defaultSettings, name: '박가상', tone: 'firm', channel: 'phone' } as const;
const refuse = (area: 'sync' | 'local') =>
  vi.spyOn(fakeBrowser.storage[area], 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('settings', () => {
  it('are those of a new shopper where nothing was kept, and where nothing may be read', async () => {
    expect(await loadSettings()).toEqual(defaultSettings);
    for (const area of ['sync', 'local'] as const)
      vi.spyOn(fakeBrowser.storage[area], 'get').mockRejectedValue(new Error('No access'));
    expect(await loadSettings()).toEqual(defaultSettings);
  });

  it('go with the browser’s account, but for how long this computer keeps its records', async () => {
    const { keptFor, ...synced } = own;
    expect(await saveSettings(own)).toBe('sync');
    expect(await loadSettings()).toEqual(own);
    expect(await sync.get()).toEqual(synced);
    expect(await local.get()).toEqual({ keptFor });
    expect(await saveSettings({ keptFor: 30 })).toBe('here');
    expect((await loadSettings()).keptFor).toBe(30);
  });

  it('of another computer do not say for how long this one keeps its records', async () => {
    await sync.set({ keptFor: 30 });
    expect((await loadSettings()).keptFor).toBe(180);
  });

  it('that another computer or a later version changed stay when another one is saved', async () => {
    await sync.set({ ...own, tone: 'soothing', theme: 'dark', future: true });
    await saveSettings({ name: '최예시' });
    expect(await sync.get()).toMatchObject({
      name: '최예시',
      tone: 'soothing',
      theme: 'dark',
      future: true,
    });
  });

  it('stay on this computer where sync refuses them, and go along again once it does not', async () => {
    await saveSettings(own);
    const refusing = refuse('sync');
    expect(await saveSettings({ name: '최예시', theme: 'dark' })).toBe('local');
    expect(await loadSettings()).toEqual({ ...own, name: '최예시', theme: 'dark' });
    await saveRefusedAgain();
    expect(await local.get('name')).toEqual({ name: '최예시' });
    refusing.mockRestore();
    expect(await saveSettings({ theme: 'light' })).toBe('sync');
    expect(await loadSettings()).toEqual({ ...own, name: '최예시', theme: 'light' });
    await saveRefusedAgain();
    expect(await sync.get(['name', 'theme'])).toEqual({ name: '최예시', theme: 'light' });
    expect(await local.get()).toEqual({ keptFor: 180 });
  });

  it('that nobody refused are not written again', async () => {
    await saveSettings(own);
    const set = vi.spyOn(sync, 'set');
    await saveRefusedAgain();
    expect(set).not.toHaveBeenCalled();
    vi.spyOn(local, 'get').mockRejectedValue(new Error('No access'));
    await expect(saveRefusedAgain()).resolves.toBeUndefined();
  });

  it('are kept where sync took them, though an earlier copy here cannot be removed', async () => {
    vi.spyOn(local, 'remove').mockRejectedValue(new Error('No access'));
    expect(await saveSettings(own)).toBe('sync');
  });

  it('say so where nothing keeps them', async () => {
    refuse('sync');
    refuse('local');
    expect(await saveSettings(own)).toBe('nowhere');
    expect(await saveSettings({ name: '박가상' })).toBe('nowhere');
  });

  it('are told to every page that is open', async () => {
    const changed = vi.fn<Parameters<typeof onSettingsChange>[0]>();
    onSettingsChange(changed);
    await saveSettings(own);
    await vi.waitFor(() => expect(changed).toHaveBeenLastCalledWith(own));
    refuse('sync');
    await saveSettings({ name: '최예시' });
    await vi.waitFor(() => expect(changed).toHaveBeenLastCalledWith({ ...own, name: '최예시' }));
  });
});
