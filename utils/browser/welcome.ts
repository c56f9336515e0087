import browser from 'webextension-polyfill';

/** Opens the welcome page once the extension was installed; an update or another version of the browser opens nothing. */
export function welcomeWhenInstalled(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    // A browser without a window shows none: nothing hangs on the page.
    browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(() => {});
  });
}
