import browser from 'webextension-polyfill';
import { privatePrefix } from './windowMemory';

/** Forgets what was written in private windows once none of them is open any more. */
export async function forgetPrivate(): Promise<void> {
  const windows = await browser.windows.getAll();
  if (windows.some(({ incognito }) => incognito)) return;
  const keys = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(keys.filter((key) => key.startsWith(privatePrefix)));
}
