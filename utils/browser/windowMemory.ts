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
