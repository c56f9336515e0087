import browser from 'webextension-polyfill';

/** Opens the options in a tab of their own, or goes to the tab in which they are open. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
