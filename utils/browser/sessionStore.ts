import browser from 'webextension-polyfill';

/** What is stored under a key for as long as the browser runs; undefined where there is nothing or no access. */
export async function loadFromSession(key: string): Promise<unknown> {
  try {
    return (await browser.storage.session.get(key))[key];
  } catch {
    return undefined;
  }
}

/** Whether it was stored: false when the browser's room is full or storage is not allowed. */
export async function saveToSession(key: string, value: unknown): Promise<boolean> {
  try {
    await browser.storage.session.set({ [key]: value });
    return true;
  } catch {
    return false;
  }
}
