import { pageWithBox } from '../browser/boxPages';
import { todaysPage } from '../browser/todaysPage';
import { expect, openShop, test } from './everyBrowser';
import { focused, htmlOf, isThere, marked, textIn, valueIn, type ExtensionPage } from './views';

const SAMPLE = 'shipping-five-days';
const PRODUCT = '미니 가습기 300ml';
const OTHER_STORE = 'https://haneul-goods.example/my/order/view?no=R-77120934';
const ON_ORDER = '바로문의: 이 주문 문의 쓰기\n네이버페이 고객센터: ';
/** Chromium makes a popup wider by it, also headless, where none is shown; Firefox takes it from the popup's width. */
const SCROLL_BAR = 15;

test('one click on an order page: the order, its answers, who is there, and a draft that names it all', async ({
  shop,
  openSample,
}) => {
  const page = await openSample(SAMPLE);
  const before = await htmlOf(page);
  const popup = await shop.openPopup(page);
  const { orderNumber } = todaysPage(SAMPLE);

  await expect.poll(() => textIn(popup, 'order-number')).toBe(orderNumber);
  expect(await textIn(popup, 'product-name')).toBe(PRODUCT);
  expect(await textIn(popup, 'order-status')).toBe('배송 중');
  await expect.poll(() => valueIn(popup, 'topic')).toBe('late-in-transit');
  await expect.poll(() => isThere(popup, '[data-faq-id="transit-late"]')).toBe(true);
  await expect.poll(() => textIn(popup, 'opening-state')).toMatch(/운영|휴무/);
  await expect.poll(() => textIn(popup, 'expected-wait')).toMatch(/약 \d+(~\d+)?분.*네이버 실측 아님/);

  await expect.poll(() => valueIn(popup, 'draft-body')).toContain(orderNumber);
  const body = await valueIn(popup, 'draft-body');
  expect(body).toContain(PRODUCT);
  expect(body).toMatch(/주문 후 \d일/);
  expect(body!.trimEnd()).toMatch(/감사합니다\.?$/);
  expect(await valueIn(popup, 'draft-title')).toContain(PRODUCT);
  await expect.poll(() => focused(popup)).toBe('copy-draft');
  expect(await htmlOf(page)).toBe(before);
});

test('copying puts exactly the body on the clipboard, and says so', async ({ shop, openSample }) => {
  const popup = await shop.openPopup(await openSample(SAMPLE));
  await expect.poll(() => valueIn(popup, 'draft-body')).toContain(PRODUCT);
  const body = await valueIn(popup, 'draft-body');
  await popup.click(marked('copy-draft'));
  await expect.poll(() => textIn(popup, 'copy-result')).toBe('복사했어요');
  await popup.close();
  expect(await shop.clipboard()).toBe(body);
});

test('what was typed into the draft is there when the popup is opened again', async ({
  shop,
  openSample,
}) => {
  const page = await openSample('paid');
  const popup = await shop.openPopup(page);
  await expect.poll(() => valueIn(popup, 'draft-body')).not.toBeFalsy();
  await popup.run(() => {
    const box = document.querySelector<HTMLTextAreaElement>('[data-testid="draft-body"]')!;
    box.focus();
    box.setSelectionRange(box.value.length, box.value.length);
  });
  await popup.type(' 오늘 안에 답을 주시면 조');
  const written = await valueIn(popup, 'draft-body');
  expect(written).toMatch(/답을 주시면 조$/);
  await popup.close();
  const again = await shop.openPopup(page);
  await expect.poll(() => valueIn(again, 'draft-body')).toBe(written);
});

test('a failed payment: its answers, the chat to ask first, and a draft with the error text as typed', async ({
  shop,
  openSample,
}) => {
  const popup = await shop.openPopup(await openSample('payment-failed'));
  await expect.poll(() => valueIn(popup, 'topic')).toBe('payment-failed');
  await expect.poll(() => isThere(popup, '[data-faq-id="pay-failed"]')).toBe(true);
  await expect.poll(() => textIn(popup, 'first-contact')).toContain('네이버페이 고객센터 채팅');
  await popup.click(marked('faq-search'));
  await popup.type('결제 중 오류가 발생했습니다 (E-4032)');
  await expect.poll(() => isThere(popup, marked('use-words'))).toBe(true);
  await popup.click(marked('use-words'));
  await expect.poll(() => valueIn(popup, 'draft-body')).toContain('결제 중 오류가 발생했습니다 (E-4032)');
});

test('an order page of a store that nobody declared is read by the click', async ({ shop }) => {
  const popup = await shop.openPopup(await shop.openPage(OTHER_STORE, pageWithBox('')));
  await expect.poll(() => textIn(popup, 'order-number')).toBe('20261118-0093412');
  expect(await textIn(popup, 'product-name')).toBe('들국화 유리컵 2입');
  await expect.poll(() => valueIn(popup, 'draft-body')).toContain('20261118-0093412');
});

test('the draft goes into the text box that has the focus, at the caret, and out again', async ({ shop }) => {
  const page = await shop.openPage(OTHER_STORE, pageWithBox('<textarea id="box" rows="6">앞뒤</textarea>'));
  await page.run(() => {
    const box = document.querySelector<HTMLTextAreaElement>('#box')!;
    box.focus();
    box.setSelectionRange(1, 1);
  });
  const popup = await shop.openPopup(page);
  await expect.poll(() => isThere(popup, marked('paste-into-page'))).toBe(true);
  await expect.poll(() => valueIn(popup, 'draft-body')).toContain('20261118-0093412');
  const inBox = () => page.run(() => document.querySelector<HTMLTextAreaElement>('#box')!.value);
  await popup.click(marked('paste-into-page'));
  await expect.poll(() => textIn(popup, 'paste-into-page-result')).toMatch(/칸에 넣었어요/);
  expect(await inBox()).toBe(`앞${await valueIn(popup, 'draft-body')}뒤`);
  await popup.click(marked('undo-paste'));
  await expect.poll(() => textIn(popup, 'paste-into-page-result')).toMatch(/다시 뺐어요/);
  expect(await inBox()).toBe('앞뒤');
});

test('the button says on which page an order can be written about, after the background was stopped as well', async ({
  shop,
  openSample,
}) => {
  await shop.openPage('https://shop.example.com/', '<!doctype html><title>x</title>');
  await openSample('paid');
  const own = await shop.openOwnPage('popup.html');
  const titles = () =>
    own.run(async () => {
      const { browser, chrome } = globalThis as ExtensionPage;
      const { tabs, action, browserAction } = (browser ?? chrome)!;
      const all = await tabs.query({});
      return Promise.all(all.map(({ id }) => (action ?? browserAction)!.getTitle({ tabId: id })));
    });
  const onOrders = async () => (await titles()).filter((title) => title.startsWith(ON_ORDER));
  await expect.poll(onOrders).toHaveLength(1);
  await shop.stopBackground();
  await openSample(SAMPLE);
  await expect.poll(onOrders).toHaveLength(2);
  expect(await titles()).toContain('바로문의');
  await own.close();
});

test('a key opens the popup too, by the name that this build has for it', async ({ shop, target }) => {
  const own = await shop.openOwnPage('popup.html');
  const commands = await own.run(() => {
    const { browser, chrome } = globalThis as ExtensionPage;
    return (browser ?? chrome)!.commands.getAll();
  });
  const name = target === 'firefox-mv2' ? '_execute_browser_action' : '_execute_action';
  expect(commands).toContainEqual(expect.objectContaining({ name, shortcut: 'Alt+Shift+M' }));
  await own.close();
});

test('the popup is as wide as it was drawn, with nothing empty beside it and nothing hidden', async ({
  shop,
  openSample,
}) => {
  const popup = await shop.openPopup(await openSample(SAMPLE));
  await expect.poll(() => isThere(popup, '[data-faq-id]')).toBe(true);
  const room = () =>
    popup.run((scrollBar) => {
      const { clientWidth, scrollWidth } = document.documentElement;
      return {
        isAsDrawn: innerWidth >= 400 && innerWidth <= 400 + scrollBar,
        isFilled: clientWidth - document.body.getBoundingClientRect().width <= scrollBar,
        hidden: scrollWidth - clientWidth,
      };
    }, SCROLL_BAR);
  await expect.poll(room).toEqual({ isAsDrawn: true, isFilled: true, hidden: 0 });
});

test('in a dark browser the popup is dark, its words are light', async ({ shop, openSample }) => {
  const page = await openSample(SAMPLE);
  const looks: number[][] = [];
  for (const isDark of [false, true]) {
    await shop.setDark(isDark);
    const popup = await shop.openPopup(page);
    await expect.poll(() => isThere(popup, marked('draft-body'))).toBe(true);
    looks.push(
      await popup.run(() => {
        const { backgroundColor, color } = getComputedStyle(document.body);
        return [backgroundColor, color].map((text) => Number(/\d+/.exec(text)![0]));
      }),
    );
    await popup.close();
  }
  await shop.setDark(false);
  const [[paper, ink], [darkPaper, darkInk]] = looks as [[number, number], [number, number]];
  expect([paper > 200, ink < 80, darkPaper < 60, darkInk > 200]).toEqual([true, true, true, true]);
});

test('in an English browser the interface is English, and the draft Korean', async ({ target }) => {
  const shop = await openShop({ target, language: 'en' });
  const { url, html } = todaysPage(SAMPLE);
  const popup = await shop.openPopup(await shop.openPage(url, html));
  await expect.poll(() => textIn(popup, 'copy-draft')).toBe('Copy');
  await expect.poll(() => valueIn(popup, 'draft-body')).toMatch(/^안녕하세요/);
  expect(await shop.takeFaults()).toEqual({ requests: [], errors: [] });
  await shop.close();
});
