import { expect, test } from './everyBrowser';
import type { FirefoxShop } from './firefoxShop';
import { isThere, marked, textIn, valueIn } from './views';

/** Of a small, an ordinary and a large phone. Firefox for Android shows a popup as a page of its own, over the whole screen. */
const WIDTHS = [320, 360, 430];

for (const width of WIDTHS)
  test(`on a phone of ${width} px the popup is a page of that width that shows the order looked at before`, async ({
    shop,
    openSample,
  }) => {
    const { setPhone, openOwnPage } = shop as FirefoxShop;
    await openSample('shipping-five-days');
    await setPhone(width);
    const popup = await openOwnPage('popup.html');
    await expect.poll(() => textIn(popup, 'product-name')).toBe('미니 가습기 300ml');
    await expect.poll(() => valueIn(popup, 'draft-body')).toContain('미니 가습기 300ml');
    await expect.poll(() => isThere(popup, '[data-faq-id]')).toBe(true);
    await popup.click(marked('opening-state'));
    const room = await popup.run(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      const tooWide = [...document.querySelectorAll('main *')].filter((element) => {
        const { left, right, width: own } = element.getBoundingClientRect();
        return own > 1 && (left < 0 || right > clientWidth);
      });
      return {
        screen: innerWidth,
        empty: clientWidth - document.body.getBoundingClientRect().width,
        hidden: scrollWidth - clientWidth,
        tooWide: tooWide.map((element) => element.outerHTML),
      };
    });
    await popup.close();
    await setPhone(null);
    expect(room).toEqual({ screen: width, empty: 0, hidden: 0, tooWide: [] });
  });
