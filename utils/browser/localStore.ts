import browser, { type Storage } from 'webextension-polyfill';

/** What is stored on this computer under these keys; null without access. */
export async function loadFromLocal(keys: readonly string[]): Promise<Record<string, unknown> | null> {
  try {
    return await browser.storage.local.get([...keys]);
  } catch {
    return null;
  }
}

/** Whether all of it was stored: false when the browser's room is full or storage is not allowed. */
export async function saveToLocal(values: Record<string, unknown>): Promise<boolean> {
  try {
    await browser.storage.local.set(values);
    return true;
  } catch {
    return false;
  }
}

/** Removes what is stored there; without access it stays. */
export async function removeFromLocal(key: string): Promise<void> {
  await browser.storage.local.remove(key).catch(() => {});
}

/** Calls back with what another window, or the background, stored. */
export function onLocalChange(changed: (key: string, value: unknown) => void): void {
  browser.storage.onChanged.addListener((changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area !== 'local') return;
    for (const [key, { newValue }] of Object.entries(changes)) changed(key, newValue);
  });
}
