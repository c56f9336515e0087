import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { openExtensionBrowser } from '../../scripts/chromium/extensionBrowser';
import { expect, test } from './extension';
import { todaysPage } from './todaysPage';

async function pasted(page: Page): Promise<string> {
  await page.bringToFront();
  await page.evaluate(() =>
    document.body.insertAdjacentHTML('beforeend', '<textarea id="paste"></textarea>'),
  );
  await page.locator('#paste').click();
  await page.keyboard.press('Control+V');
  return page.locator('#paste').inputValue();
}

test('one click: the draft is there, and the focus is on copying it', async ({ shop }) => {
  const popup = await shop.openPopup(await shop.openSample('delivered'));
  await expect(popup.getByTestId('draft-body')).not.toHaveValue('');
  await expect(popup.getByTestId('copy-draft')).toBeFocused();
});

test('copying puts exactly the body on the clipboard, and says so', async ({ shop }) => {
  const page = await shop.openSample('shipping-five-days');
  const popup = await shop.openPopup(page);
  const body = await popup.getByTestId('draft-body').inputValue();
  await popup.getByTestId('copy-draft').click();
  await expect(popup.getByTestId('copy-draft')).toContainText('복사했어요');
  await expect(popup.getByTestId('copy-result')).toHaveText('복사했어요');
  expect(await pasted(page)).toBe(body);
});

test('a word half typed when the popup closes is there when it opens again', async ({ shop }) => {
  const page = await shop.openSample('paid');
  const popup = await shop.openPopup(page);
  const body = popup.getByTestId('draft-body');
  await body.focus();
  await popup.keyboard.press('Control+End');
  await popup.keyboard.type(' 오늘 안에 답을 주시면 조');
  const written = await body.inputValue();
  await popup.close();
  const again = await shop.openPopup(page);
  await expect(again.getByTestId('draft-body')).toHaveValue(written);
  expect(written).toMatch(/주시면 조$/);
});

test('each order and each item keeps its own words', async ({ shop }) => {
  const page = await shop.openSample('two-sellers');
  const popup = await shop.openPopup(page);
  await popup.getByTestId('draft-title').fill('첫째 상품의 제목');
  await popup.getByTestId('item').selectOption({ index: 2 });
  await expect(popup.getByTestId('product-name')).toHaveText('만년필 잉크 30ml');
  await expect(popup.getByTestId('draft-title')).not.toHaveValue('첫째 상품의 제목');
  await popup.getByTestId('item').selectOption({ index: 0 });
  await expect(popup.getByTestId('draft-title')).toHaveValue('첫째 상품의 제목');
  await popup.close();
  const other = await shop.openPopup(await shop.openSample('paid'));
  await expect(other.getByTestId('draft-title')).not.toHaveValue('첫째 상품의 제목');
});

test('what was read wrongly can be put right, and the draft follows', async ({ shop }) => {
  const popup = await shop.openPopup(await shop.openSample('paid'));
  await popup.getByRole('button', { name: '고치기' }).click();
  await popup.getByTestId('correct-productName').fill('구름결 이불');
  await expect(popup.getByTestId('product-name')).toHaveText('구름결 이불');
  await expect(popup.getByTestId('draft-body')).toHaveValue(/구름결 이불/);
  await popup.getByTestId('correct-status').selectOption('delivered');
  await expect(popup.getByTestId('order-status')).toHaveText('배송 완료');
});

test('the next date of the order is shown with its source', async ({ shop }) => {
  const popup = await shop.openPopup(await shop.openSample('delivered'));
  await expect(popup.getByTestId('next-deadline')).toContainText(/\d+일|오늘까지/);
  await popup.getByTestId('next-deadline').click();
  await expect(popup.locator('.deadline .sources')).toContainText('2026-11-22');
});

test('the toolbar says on which tab an order can be written about', async ({ shop }) => {
  await shop.openSample('paid');
  await shop.openPage('https://shop.example.com/', '<!doctype html><title>x</title>');
  await expect
    .poll(() => shop.browser.toolbarTitles())
    .toEqual(['바로문의', expect.stringMatching(/^바로문의: 이 주문 문의 쓰기\n네이버페이 고객센터: /)]);
});

test('on a computer of another zone the days are Korean', async () => {
  const abroad = await openExtensionBrowser({ timezone: 'America/Los_Angeles' });
  const { url, html } = todaysPage('shipping-five-days');
  abroad.serve(url, html);
  const page = await abroad.context.newPage();
  await page.goto(url);
  const popup = await abroad.openPopup(page);
  await expect(popup.getByTestId('draft-body')).toHaveValue(/주문 후 5일/);
  await abroad.close();
});

test('the popup has no accessibility violation, light or dark', async ({ shop }) => {
  const page = await shop.openSample('delivered');
  for (const colorScheme of ['light', 'dark'] as const) {
    const popup = await shop.openPopup(page);
    await popup.emulateMedia({ colorScheme });
    await expect(popup.locator('[data-faq-id]').first()).toBeVisible();
    await popup.evaluate(axe.source);
    const violations = await popup.evaluate(async () => {
      const { axe: checker } = globalThis as unknown as { axe: { run(): Promise<{ violations: object[] }> } };
      return (await checker.run()).violations;
    });
    expect(violations).toEqual([]);
    await popup.close();
  }
});
