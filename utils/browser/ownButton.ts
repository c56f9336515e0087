import browser from 'webextension-polyfill';
import { toolbarButton } from './toolbarIcon';

/** Where this browser keeps a new extension's button: each has its own way to bring it out. */
export type ButtonPlace = 'pinned' | 'chrome' | 'firefox' | 'android';

/** Where the button is now; a browser that does not tell whether it is pinned is taken to keep it behind the puzzle. */
export async function buttonPlace(): Promise<ButtonPlace> {
  if (navigator.userAgent.includes('Android')) return 'android';
  const settings = await toolbarButton()
    .getUserSettings?.()
    .catch(() => null);
  if (settings?.isOnToolbar) return 'pinned';
  return browser.runtime.getURL('').startsWith('moz-') ? 'firefox' : 'chrome';
}

/** The keys that press the button, as the shopper may have changed them; '' for none, and where there is no keyboard. */
export async function buttonKeys(): Promise<string> {
  const commands = await browser.commands?.getAll().catch(() => []);
  return commands?.find(({ name }) => name?.startsWith('_execute_'))?.shortcut ?? '';
}
