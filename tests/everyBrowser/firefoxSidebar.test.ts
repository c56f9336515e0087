import { expect, test } from './everyBrowser';
import type { FirefoxShop } from './firefoxShop';
import { isThere, textIn, valueIn } from './views';

const TO_PANEL = 'button[aria-label="옆 창에서 이어 쓰기"]';

test('the popup goes on in the sidebar, where the same order and draft are', async ({ shop, openSample }) => {
  const popup = await shop.openPopup(await openSample('shipping-five-days'));
  await expect.poll(() => isThere(popup, TO_PANEL)).toBe(true);
  await expect.poll(() => valueIn(popup, 'draft-body')).toContain('미니 가습기 300ml');
  const body = await valueIn(popup, 'draft-body');
  await popup.click(TO_PANEL);
  const sidebar = await (shop as FirefoxShop).sidebar();
  await expect.poll(() => textIn(sidebar, 'product-name')).toBe('미니 가습기 300ml');
  await expect.poll(() => valueIn(sidebar, 'draft-body')).toBe(body);
  const hidden = await sidebar.run(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(hidden).toBe(0);
  await sidebar.close();
});
