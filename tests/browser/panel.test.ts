import type { Page } from '@playwright/test';
import ko from '../../locales/ko.json' with { type: 'json' };
import { expect, test } from './extension';

const body = (view: Page) => view.getByTestId('draft-body');
const otherStore = '<!doctype html><title>상점</title><h1>손난로</h1><p>9,900원</p>';

async function openPanel(popup: Page, opened: () => Promise<Page>): Promise<Page> {
  await expect(body(popup)).not.toHaveValue('');
  await popup.getByRole('button', { name: ko.openPanel }).click();
  const panel = await opened();
  await expect(body(panel)).not.toHaveValue('');
  return panel;
}

test('the panel opens beside the page with what the popup showed, and the popup makes way', async ({
  shop,
}) => {
  const page = await shop.openSample('shipping-five-days');
  const popup = await shop.openPopup(page);
  await body(popup).fill('팝업에서 고친 글');
  const panel = await openPanel(popup, shop.browser.openedPanel);
  await expect(body(panel)).toHaveValue('팝업에서 고친 글');
  await expect.poll(() => popup.isClosed()).toBe(true);
  await expect(panel.getByRole('button', { name: ko.openPanel })).toHaveCount(0);
  await panel.close();
});

test('popup and panel are in step, letter by letter', async ({ shop }) => {
  const page = await shop.openSample('shipping-five-days');
  const panel = await openPanel(await shop.openPopup(page), shop.browser.openedPanel);
  const popup = await shop.openPopup(page);
  await body(popup).fill('언제 오나요');
  await expect(body(panel)).toHaveValue('언제 오나요');
  await body(panel).press('End');
  await body(panel).pressSequentially('? 감사합니다');
  await expect(body(popup)).toHaveValue('언제 오나요? 감사합니다');
  await panel.getByTestId('topic').selectOption('cancel');
  await expect(popup.getByTestId('topic')).toHaveValue('cancel');
  await popup.close();
  await panel.close();
});

test('the panel goes along with the pages; where it may not read, it says so and keeps what it has', async ({
  shop,
}) => {
  const page = await shop.openSample('shipping-five-days');
  const panel = await openPanel(await shop.openPopup(page), shop.browser.openedPanel);
  await body(panel).fill('내가 쓴 글');
  const number = await panel.getByTestId('order-number').textContent();

  shop.browser.serve('https://store.example.com/mypage', otherStore);
  await page.goto('https://store.example.com/mypage');
  await expect(panel.getByTestId('earlier-order')).toContainText(ko.earlier.clickToRead);
  await expect(panel.getByTestId('order-number')).toHaveText(number!);
  await expect(body(panel)).toHaveValue('내가 쓴 글');

  const other = await shop.openSample('delivered');
  await expect(panel.getByTestId('product-name')).toHaveText('도자기 머그컵 2P 세트');
  await expect(panel.getByTestId('earlier-order')).toHaveCount(0);
  await other.close();
  await panel.close();
});

test('a page that the shopper lets it read by a click is read in the panel too', async ({ shop }) => {
  const page = await shop.openSample('shipping-five-days');
  const panel = await openPanel(await shop.openPopup(page), shop.browser.openedPanel);
  const url = 'https://store.example.com/mypage/order/view?ordernum=20261120001';
  shop.browser.serve(
    url,
    '<!doctype html><title>주문 상세</title><dl><dt>주문번호</dt><dd>20261120-0001234</dd><dt>상품명</dt><dd>손난로</dd><dt>주문상태</dt><dd>배송중</dd></dl>',
  );
  await page.goto(url);
  await expect(panel.getByTestId('earlier-order')).toContainText(ko.earlier.clickToRead);
  const popup = await shop.openPopup(page);
  await expect(popup.getByTestId('order-number')).toHaveText('20261120-0001234');
  await expect(panel.getByTestId('order-number')).toHaveText('20261120-0001234');
  await popup.close();
  await panel.close();
});

test('words selected in the page become the details of an inquiry', async ({ shop }) => {
  const page = await shop.openSample('delivered');
  await page.bringToFront();
  await shop.browser.inWorker(async () => {
    const { chrome } = globalThis as unknown as { chrome: Menus };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch(
      { menuItemId: 'ask-with-selection', selectionText: '손잡이에 금이 가 있어요' },
      tab,
    );
  });
  const popup = await shop.browser.openedPopup();
  await expect(body(popup)).toHaveValue(/손잡이에 금이 가 있어요/);
  await popup.close();
  // Once: the next time the popup opens they are part of the draft, not new words.
  const again = await shop.openPopup(page);
  await expect(body(again)).toHaveValue(/손잡이에 금이 가 있어요/);
  expect((await body(again).inputValue()).match(/금이 가/g)).toHaveLength(1);
});

test('a key opens the popup', async ({ shop }) => {
  const commands = await shop.browser.inWorker(() =>
    (globalThis as unknown as { chrome: Menus }).chrome.commands.getAll(),
  );
  expect(commands).toContainEqual(
    expect.objectContaining({ name: '_execute_action', shortcut: 'Alt+Shift+M' }),
  );
});

interface Menus {
  tabs: { query(filter: object): Promise<object[]> };
  contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } };
  commands: { getAll(): Promise<object[]> };
}
