import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadSettings, onSettingsChange, saveSettings } from '../../utils/browser/settingsStorage';
import { defaultSettings } from '../../utils/settings/types';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const own = { ...defaultSettings, name: '박가상', tone: 'firm' } as const;
const newer = { ...own, name: '최예시' };
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

  it('go with the browser’s account', async () => {
    expect(await saveSettings(own)).toBe('sync');
    expect(await loadSettings()).toEqual(own);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('stay on this computer where sync refuses them, and go along again once it does not', async () => {
    await saveSettings(own);
    const sync = refuse('sync');
    expect(await saveSettings(newer)).toBe('local');
    expect(await loadSettings()).toEqual(newer);
    sync.mockRestore();
    expect(await saveSettings(own)).toBe('sync');
    expect(await loadSettings()).toEqual(own);
  });

  it('say so where nothing keeps them', async () => {
    refuse('sync');
    refuse('local');
    expect(await saveSettings(own)).toBe('nowhere');
  });

  it('are told to every page that is open', async () => {
    const changed = vi.fn<Parameters<typeof onSettingsChange>[0]>();
    onSettingsChange(changed);
    await saveSettings(own);
    await vi.waitFor(() => expect(changed).toHaveBeenLastCalledWith(own));
    refuse('sync');
    await saveSettings(newer);
    await vi.waitFor(() => expect(changed).toHaveBeenLastCalledWith(newer));
  });
});
