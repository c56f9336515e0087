import { expect, test } from './everyBrowser';
import type { FirefoxShop } from './firefoxShop';
import { textIn } from './views';

// Asked for on such a page, Firefox does not always say no: what comes back may be nothing at all.
for (const address of ['about:support', 'about:preferences'])
  test(`on ${address}, which no extension may read, the popup says so`, async ({ shop }) => {
    const page = await (shop as FirefoxShop).openBrowserPage(address);
    const popup = await shop.openPopup(page);
    await expect.poll(() => textIn(popup, 'page-notice')).toMatch(/브라우저가 읽지 못하게 막아 둔/);
    await popup.close();
    await page.close();
  });
