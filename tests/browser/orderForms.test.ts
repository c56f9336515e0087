import type { Page } from '@playwright/test';
import axe from 'axe-core';
import type { Order } from '../../utils/orders/types';
import { expect, test } from './extension';
import { todaysPage } from './todaysPage';

const page = '<!doctype html><title>상품</title><h1>미니 가습기</h1>';

function pasted<T>(value: T) {
  return { value, text: String(value), from: 'pasted' as const, sure: true };
}

const orders: Order[] = Array.from({ length: 60 }, (_, index) => ({
  site: 'naver-pay',
  orderNumber: pasted(`20261117100345${10 + index}`),
  orderedAt: pasted('2026-11-17'),
  items: [{ productName: pasted(`아주 긴 이름의 미니 가습기 ${index + 1}호 (선물 포장 포함)`) }],
}));

async function violations(popup: Page): Promise<object[]> {
  await popup.evaluate(axe.source);
  return popup.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: { run(): Promise<{ violations: object[] }> } };
    return (await checker.run()).violations;
  });
}

function overflow(popup: Page): Promise<number> {
  return popup.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

test('a correction survives closing, and is undone', async ({ shop }) => {
  const shopPage = await shop.openSample('paid');
  const popup = await shop.openPopup(shopPage);
  await popup.getByRole('button', { name: '고치기' }).click();
  await popup.getByText('더 보기', { exact: true }).click();
  await popup.getByTestId('correct-expectedOn').fill('내일');
  await popup.getByTestId('correct-productName').fill('구름결 이불');
  await popup.close();
  const again = await shop.openPopup(shopPage);
  await expect(again.getByTestId('product-name')).toHaveText('구름결 이불');
  await expect(again.getByText('도착 예정일')).toBeVisible();
  await again.getByRole('button', { name: '고치기' }).click();
  await again.getByRole('button', { name: '상품 이름 원래대로' }).click();
  await expect(again.getByTestId('product-name')).toHaveText('구름결 순면 담요');
  await expect(again.getByTestId('correct-productName')).toBeFocused();
});

test('what the page did not say is filled in from a pasted text', async ({ shop }) => {
  const popup = await shop.openPopup(await shop.openSample('shipping-five-days'));
  await popup.getByRole('button', { name: '고치기' }).click();
  await popup.getByText('주문 내용을 붙여넣어 채우기').click();
  const { orderNumber } = todaysPage('shipping-five-days');
  await popup
    .getByTestId('paste-fill')
    .fill(`주문번호: ${orderNumber}\n상품명: 미니 가습기 300ml\n송장번호: 612345678901`);
  await expect(popup.getByTestId('paste-result')).toContainText('송장번호');
  await expect(popup.getByTestId('correct-trackingNumber')).toHaveValue('612345678901');
  await popup.getByRole('button', { name: '붙여 넣은 값 지우기' }).click();
  await expect(popup.getByTestId('correct-trackingNumber')).toHaveValue('');
  await expect(popup.getByTestId('paste-fill')).toBeFocused();
});

test('among sixty orders one is found and chosen by keyboard, and is there after closing', async ({
  shop,
}) => {
  const shopPage = await shop.openPage('https://shop.example.com/orders', page);
  const first = await shop.openPopup(shopPage);
  await first.evaluate((list) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { session: Store } } };
    return chrome.storage.session.set({ 'orders:by-hand': list });
  }, orders);
  await first.close();
  const popup = await shop.openPopup(shopPage);
  await popup.getByTestId('order-search').focus();
  await popup.keyboard.type('가습기 4');
  await expect(popup.getByTestId('order-option')).toHaveCount(15);
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('Space');
  await popup.keyboard.press('ArrowDown');
  await expect(popup.getByTestId('product-name')).toContainText('14호');
  await popup.close();
  const again = await shop.openPopup(shopPage);
  await expect(again.getByTestId('product-name')).toContainText('14호');
  await expect(again.locator('.order-list :checked')).toBeInViewport();
});

interface Store {
  set(items: object): Promise<void>;
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`form and list have no accessibility violation and fit 320 px, ${colorScheme}`, async ({ shop }) => {
    const popup = await shop.openPopup(await shop.openSample('two-sellers'));
    await popup.emulateMedia({ colorScheme });
    await popup.addStyleTag({ content: 'html { width: 320px !important }' });
    await popup.getByRole('button', { name: '고치기' }).click();
    await popup.getByText('더 보기', { exact: true }).click();
    await popup.getByText('주문 내용을 붙여넣어 채우기').click();
    await popup.getByTestId('correct-total').fill('많이');
    await popup.getByTestId('correct-deliveredOn').fill('어제');
    await popup.getByTestId('paste-fill').fill('안녕하세요');
    await expect(popup.getByRole('alert')).toHaveCount(2);
    expect(await violations(popup)).toEqual([]);
    expect(await overflow(popup)).toBe(0);
    await popup.evaluate((list) => {
      const { chrome } = globalThis as unknown as { chrome: { storage: { session: Store } } };
      return chrome.storage.session.set({ 'orders:by-hand': list });
    }, orders);
    await popup.close();

    const list = await shop.openPopup(await shop.openPage('https://shop.example.com/orders', page));
    await list.emulateMedia({ colorScheme });
    await list.addStyleTag({ content: 'html { width: 320px !important }' });
    await list.getByTestId('another-order').click();
    await expect(list.getByTestId('order-option')).toHaveCount(60);
    expect(await violations(list)).toEqual([]);
    expect(await overflow(list)).toBe(0);
  });
}
