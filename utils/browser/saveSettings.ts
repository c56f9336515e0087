import browser from 'webextension-polyfill';
import { knownSettings } from '../settings/knownSettings';
import { syncedNames, type Settings } from '../settings/types';

/**
 * Where settings were kept: with the browser's account; on this computer, where they belong (`here`) or because sync
 * refused them (`local`); or nowhere.
 */
export type KeptIn = 'sync' | 'here' | 'local' | 'nowhere';

/**
 * Keeps what was changed, each setting by itself: what another computer changed meanwhile stays, and so does what
 * another version keeps that this one does not know. On this computer where sync is off or full.
 */
export async function saveSettings({ keptFor, ...synced }: Partial<Settings>): Promise<KeptIn> {
  if (keptFor !== undefined && !(await isStored({ keptFor }))) return 'nowhere';
  return Object.keys(synced).length > 0 ? saveSynced(synced) : 'here';
}

/** Tries once more to give sync what it refused before. */
export async function saveRefusedAgain(): Promise<void> {
  try {
    const refused = knownSettings(await browser.storage.local.get(syncedNames));
    if (Object.keys(refused).length > 0) await saveSynced(refused);
  } catch {
    // Without access nothing was kept here either.
  }
}

async function saveSynced(settings: object): Promise<KeptIn> {
  try {
    await browser.storage.sync.set({ ...settings });
  } catch {
    return (await isStored(settings)) ? 'local' : 'nowhere';
  }
  // Sync has it, whether or not the copy from an earlier refusal can be removed.
  await browser.storage.local.remove(Object.keys(settings)).catch(() => {});
  return 'sync';
}

async function isStored(settings: object): Promise<boolean> {
  try {
    await browser.storage.local.set({ ...settings });
    return true;
  } catch {
    return false;
  }
}
