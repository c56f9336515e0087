import { test as base, expect, type Page } from '@playwright/test';
import { openExtensionBrowser, type ExtensionBrowser } from '../../scripts/chromium/extensionBrowser';
import { extensionAt, type ExtensionAt } from './extensionAt';
import { todaysPage } from './todaysPage';

export interface Moment {
  extension: ExtensionAt;
  browser: ExtensionBrowser;
  page: Page;
  popup: Page;
}

interface Options {
  sample?: string;
  mayNotify?: boolean;
  language?: 'ko' | 'en';
  profile?: string;
  /** The day the page was saved, where that is not the moment itself. */
  savedAt?: string;
  change?: (html: string) => string;
}

/** The real popup on a sample order page, on a computer whose clock shows that moment when the button is clicked. */
export const test = base.extend<{ openAt(moment: string, options?: Options): Promise<Moment> }>({
  // Playwright reads a fixture's needs from this pattern.
  // oxlint-disable-next-line no-empty-pattern
  openAt: async ({}, use) => {
    const opened: Moment[] = [];
    await use(
      async (
        moment,
        {
          sample = 'paid',
          mayNotify,
          language,
          profile,
          savedAt = moment,
          change = (html: string) => html,
        } = {},
      ) => {
        const extension = extensionAt(moment, { mayNotify });
        const browser = await openExtensionBrowser({ extension: extension.path, language, profile });
        const { url, html } = todaysPage(sample, new Date(savedAt));
        browser.serve(url, change(html));
        const page = await browser.context.newPage();
        await page.goto(url);
        extension.setClock(moment);
        const popup = await browser.openPopup(page);
        await expect(popup.getByTestId('draft-body')).not.toHaveValue('');
        opened.push({ extension, browser, page, popup });
        return opened.at(-1)!;
      },
    );
    for (const { extension, browser } of opened) {
      await browser.close().catch(() => {});
      extension.remove();
    }
  },
});

export { expect } from '@playwright/test';
