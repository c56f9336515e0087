import { test as base } from '@playwright/test';
import { todaysPage } from '../browser/todaysPage';
import { openChromiumShop } from './chromiumShop';
import { openFirefoxShop } from './firefoxShop';
import type { Target } from '../gates/files';
import type { Shop, ShopOptions, View } from './shop';
import type { ExtensionPage } from './views';

interface Fixtures {
  /** What one test wrote is gone in the next; what a page, the popup or the extension threw or asked for fails the test. */
  shop: Shop;
  /** Opens a sample page at its true address, its dates moved so that its "now" is today. */
  openSample(name: string): Promise<View>;
}

interface BrowserOfWorker {
  target: Target;
  openedShop: Shop;
}

export const test = base.extend<Fixtures, BrowserOfWorker>({
  target: ['chrome-mv3', { option: true, scope: 'worker' }],
  openedShop: [
    async ({ target }, use) => {
      const shop = await openShop({ target, language: 'ko' });
      await use(shop);
      await shop.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  shop: async ({ openedShop: shop }, use) => {
    await forgetAll(shop);
    await shop.takeFaults();
    const opened: View[] = [];
    await use({
      ...shop,
      async openPage(url, html) {
        const page = await shop.openPage(url, html);
        opened.push(page);
        return page;
      },
    });
    for (const page of opened) await page.close();
    base.expect(await shop.takeFaults()).toEqual({ requests: [], errors: [] });
  },
  openSample: async ({ shop }, use) => {
    await use((name) => {
      const { url, html } = todaysPage(name);
      return shop.openPage(url, html);
    });
  },
});

export { expect } from '@playwright/test';

export function openShop(options: ShopOptions): Promise<Shop> {
  return options.target === 'chrome-mv3' ? openChromiumShop(options) : openFirefoxShop(options);
}

async function forgetAll(shop: Shop): Promise<void> {
  const page = await shop.openOwnPage('popup.html');
  await page.run(async () => {
    const { browser, chrome } = globalThis as ExtensionPage;
    const { storage } = (browser ?? chrome)!;
    await Promise.all([storage.session.clear(), storage.local.clear(), storage.sync.clear()]);
  });
  await page.close();
}
