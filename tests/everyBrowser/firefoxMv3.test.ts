import { todaysPage } from '../browser/todaysPage';
import { expect, test } from './everyBrowser';
import { openFirefoxShop } from './firefoxShop';
import { textIn, valueIn, type ExtensionPage } from './views';

test('where the shopper took back the leave to run on order pages, the click still reads them', async () => {
  const shop = await openFirefoxShop({ target: 'firefox-mv3', language: 'ko' });
  const { url, html, orderNumber } = todaysPage('shipping-five-days');
  const own = await shop.openOwnPage('popup.html');
  await shop.openPage(url, html);
  await expect.poll(() => own.run(pagesThatAnswer)).toBe(1);
  expect(await shop.refuseOrderPages()).toContain('https://orders.pay.naver.com/*');
  const page = await shop.openPage(url, html);
  expect(await own.run(pagesThatAnswer)).toBe(1);
  const popup = await shop.openPopup(page);
  await expect.poll(() => textIn(popup, 'order-number')).toBe(orderNumber);
  await expect.poll(() => valueIn(popup, 'draft-body')).toContain(orderNumber);
  expect(await shop.takeFaults()).toEqual({ requests: [], errors: [] });
  await shop.close();
});

/** In how many tabs the declared content script runs. */
async function pagesThatAnswer(): Promise<number> {
  const { tabs } = (globalThis as ExtensionPage).browser!;
  const all = await tabs.query({});
  const answers = all.map(({ id }) => tabs.sendMessage(id, { type: 'read-this-page' }));
  return (await Promise.allSettled(answers)).filter(({ status }) => status === 'fulfilled').length;
}
