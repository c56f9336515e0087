import browser from 'webextension-polyfill';
import { defaultSettings, keptDays, type Settings } from '../settings/types';

/**
 * After how many days something may be removed from this computer; null where that is not sure: without access, or
 * where another version stored what this one does not know. A guess would remove what was to stay.
 */
export async function storedKeptFor(): Promise<Settings['keptFor'] | null> {
  try {
    const { keptFor = defaultSettings.keptFor } = await browser.storage.local.get('keptFor');
    return keptDays.find((days) => days === keptFor) ?? null;
  } catch {
    return null;
  }
}
