import { test as base, type Page } from '@playwright/test';
import { openExtensionBrowser, type ExtensionBrowser } from '../../scripts/chromium/extensionBrowser';
import { todaysPage } from './todaysPage';

interface Shop {
  browser: ExtensionBrowser;
  /** Opens a sample page at its true address, its dates moved so that its "now" is today. */
  openSample(name: string, change?: (html: string) => string): Promise<Page>;
  /** Opens any HTML at any address. */
  openPage(url: string, html: string): Promise<Page>;
  /** Clicks the toolbar button; anything that the popup throws or reports as an error fails the test. */
  openPopup(page: Page): Promise<Page>;
}

/** A real Chromium with the built extension, for one worker; what one test wrote is gone in the next. */
export const test = base.extend<{ shop: Shop }, { browserWithExtension: ExtensionBrowser }>({
  browserWithExtension: [
    // Playwright reads a fixture's needs from this pattern.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const browser = await openExtensionBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  shop: async ({ browserWithExtension: browser }, use) => {
    const errors: string[] = [];
    const opened: Page[] = [];
    browser.blockedRequests.length = 0;
    await clearSession(browser);
    async function openPage(url: string, html: string): Promise<Page> {
      browser.serve(url, html);
      const page = await browser.context.newPage();
      opened.push(page);
      page.on('pageerror', (error) => errors.push(`page: ${error.message}`));
      await page.goto(url);
      return page;
    }
    await use({
      browser,
      openPage,
      async openSample(name, change = (html) => html) {
        const { url, html } = todaysPage(name);
        return openPage(url, change(html));
      },
      async openPopup(page) {
        const popup = await browser.openPopup(page);
        popup.on('pageerror', (error) => errors.push(`popup: ${error.message}`));
        popup.on('console', (message) => {
          if (message.type() === 'error') errors.push(`popup: ${message.text()}`);
        });
        return popup;
      },
    });
    for (const page of opened) await page.close();
    base.expect(errors, 'errors in popup or page').toEqual([]);
    base.expect(browser.blockedRequests, 'requests beyond the served page').toEqual([]);
  },
});

export { expect } from '@playwright/test';

/** From a page of the extension, since the worker may be dead. */
async function clearSession({ context, extensionId }: ExtensionBrowser): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.evaluate(() => (globalThis as unknown as Extension).chrome.storage.session.clear());
  await page.close();
}

interface Extension {
  chrome: { storage: { session: { clear(): Promise<void> } } };
}
