import browser from 'webextension-polyfill';

/** Opens the settings, in the tab that shows them already where there is one. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
