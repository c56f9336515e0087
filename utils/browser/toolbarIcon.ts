import browser from 'webextension-polyfill';

const SIZES = [16, 32, 48, 128];

/** Colours the toolbar icon for one tab and says in its title what a click does. The browser resets both on navigation. */
export async function markOrderPage(tabId: number): Promise<void> {
  const action = browser.action ?? browser.browserAction;
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icon-${size}.png`]));
  await action.setIcon({ tabId, path });
  await action.setTitle({ tabId, title: browser.i18n.getMessage('toolbarTitleOnOrder') });
}
