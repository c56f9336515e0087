import browser, { type Storage } from 'webextension-polyfill';
import { checkedSettings } from '../settings/checkedSettings';
import { defaultSettings, keptDays, type Settings } from '../settings/types';

const SETTINGS = 'settings';

/** Where settings were kept: with the browser's account, on this computer alone, or nowhere. */
export type KeptIn = 'sync' | 'local' | 'nowhere';

/** The shopper's settings; as they are at first where none were kept or there is no access. Never throws. */
export async function loadSettings(): Promise<Settings> {
  // What this computer kept is what sync refused: it is the newer of the two.
  return checkedSettings((await from('local')) ?? (await from('sync')));
}

/** Keeps settings in the browser's sync storage; on this computer where sync is off or full. */
export async function saveSettings(settings: Settings): Promise<KeptIn> {
  try {
    await browser.storage.sync.set({ [SETTINGS]: settings });
    await browser.storage.local.remove(SETTINGS);
    return 'sync';
  } catch {
    try {
      await browser.storage.local.set({ [SETTINGS]: settings });
      return 'local';
    } catch {
      return 'nowhere';
    }
  }
}

/** Calls back when settings were changed, by whichever page or computer. */
export function onSettingsChange(changed: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((changes: Record<string, Storage.StorageChange>, area: string) => {
    if (SETTINGS in changes && (area === 'sync' || area === 'local')) void loadSettings().then(changed);
  });
}

/**
 * After how many days something may be removed; null where that is not sure: without access, or where another version
 * stored what this one does not know. A guess would remove what was to stay.
 */
export async function storedKeptFor(): Promise<Settings['keptFor'] | null> {
  try {
    const { local, sync } = browser.storage;
    const stored = (await local.get(SETTINGS))[SETTINGS] ?? (await sync.get(SETTINGS))[SETTINGS];
    const { keptFor } = { ...defaultSettings, ...(stored as Partial<Settings> | undefined) };
    return keptDays.find((days) => days === keptFor) ?? null;
  } catch {
    return null;
  }
}

async function from(area: 'local' | 'sync'): Promise<unknown> {
  try {
    return (await browser.storage[area].get(SETTINGS))[SETTINGS];
  } catch {
    return undefined;
  }
}
