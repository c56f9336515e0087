import browser, { type Action } from 'webextension-polyfill';

const SIZES = [16, 32, 48, 128];

/** The toolbar button, by the name that this browser has for it. */
export function toolbarButton(): Action.Static {
  return browser.action ?? browser.browserAction;
}

/** Colours the toolbar icon for one tab and says in its title what a click does. The browser resets both on navigation. */
export async function markOrderPage(tabId: number): Promise<void> {
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icon-${size}.png`]));
  await toolbarButton().setIcon({ tabId, path });
  await toolbarButton().setTitle({ tabId, title: browser.i18n.getMessage('toolbarTitleOnOrder') });
}
