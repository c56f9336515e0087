import browser, { type Storage } from 'webextension-polyfill';
import { tabInFront } from './activeTab';
import { loadFromSession, saveToSession } from './sessionStore';

/** Before every key of a private window: the browser has one memory for those and the others. */
export const privatePrefix = 'private:';

let prefix: Promise<string> | undefined;

/** What is stored for the kind of window in front: what is written in a private one stays among private ones. */
export async function loadFromWindow(key: string): Promise<unknown> {
  return loadFromSession((await prefixHere()) + key);
}

/** Whether it was stored. */
export async function saveToWindow(key: string, value: unknown): Promise<boolean> {
  return saveToSession((await prefixHere()) + key, value);
}

/** Calls back with what any window of this kind stored. */
export function onWindowChange(changed: (key: string, value: unknown) => void): void {
  browser.storage.onChanged.addListener((changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area === 'session') void tell(changes, changed);
  });
}

async function tell(
  changes: Record<string, Storage.StorageChange>,
  changed: (key: string, value: unknown) => void,
): Promise<void> {
  const here = await prefixHere();
  for (const [name, { newValue }] of Object.entries(changes)) {
    const isPrivate = name.startsWith(privatePrefix);
    if (isPrivate === (here === privatePrefix)) changed(name.slice(here.length), newValue);
  }
}

/** Whether the window in front is a private one: nothing of it is to stay on this computer. */
export async function isPrivateWindow(): Promise<boolean> {
  return (await prefixHere()) !== '';
}

/** Asked once: a popup stays in its window. */
function prefixHere(): Promise<string> {
  prefix ??= tabInFront().then(
    (tab) => (tab?.incognito ? privatePrefix : ''),
    () => '',
  );
  return prefix;
}
