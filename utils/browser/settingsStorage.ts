import browser, { type Storage } from 'webextension-polyfill';
import { knownSettings } from '../settings/knownSettings';
import { defaultSettings, settingNames, syncedNames, type Settings } from '../settings/types';

/** The shopper's settings; as they are at first where none were kept or there is no access. Never throws. */
export async function loadSettings(): Promise<Settings> {
  // What this computer kept is what sync refused: it is the newer of the two.
  return {
    ...defaultSettings,
    ...(await from('sync', syncedNames)),
    ...(await from('local', settingNames)),
  };
}

/** Calls back when settings were changed, by whichever page or computer. */
export function onSettingsChange(changed: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((changes: Record<string, Storage.StorageChange>, area: string) => {
    if ((area === 'sync' || area === 'local') && settingNames.some((name) => name in changes))
      void loadSettings().then(changed);
  });
}

async function from(area: 'local' | 'sync', names: string[]): Promise<Partial<Settings>> {
  try {
    return knownSettings(await browser.storage[area].get(names));
  } catch {
    return {};
  }
}
