import { expect, test } from './extension';
import { todaysPage } from './todaysPage';

test('a parcel five days on its way: the answer, the centre, and an inquiry that names number, product and days', async ({
  shop,
}) => {
  const page = await shop.openSample('shipping-five-days');
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const popup = await shop.openPopup(page);
  const { orderNumber } = todaysPage('shipping-five-days');

  await expect(popup.getByTestId('order-number')).toHaveText(orderNumber);
  await expect(popup.getByTestId('product-name')).toHaveText('미니 가습기 300ml');
  await expect(popup.getByTestId('order-status')).toHaveText('배송 중');
  await expect(popup.getByTestId('topic')).toHaveValue('late-in-transit');
  await expect(popup.locator('[data-faq-id="transit-late"]')).toBeVisible();
  await expect(popup.getByTestId('opening-state')).toHaveText(/운영|휴무/);
  await expect(popup.getByTestId('expected-wait')).toHaveText(/약 \d+(~\d+)?분.*네이버 실측 아님/);

  const body = await popup.getByTestId('draft-body').inputValue();
  expect(body).toContain(orderNumber);
  expect(body).toContain('미니 가습기 300ml');
  expect(body).toContain('5일');
  expect(body.trimEnd()).toMatch(/감사합니다\.?$/);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

test('a failed payment: payment answers, the chat to ask first, and a draft with the error text as typed', async ({
  shop,
}) => {
  const page = await shop.openSample('payment-failed');
  const popup = await shop.openPopup(page);

  await expect(popup.getByTestId('topic')).toHaveValue('payment-failed');
  await expect(popup.locator('[data-faq-id="pay-failed"]')).toBeVisible();
  await expect(popup.getByTestId('first-contact')).toContainText('네이버페이 고객센터 채팅');
  await expect(popup.getByTestId('channel')).toHaveValue('centre-chat');

  await popup.getByTestId('faq-search').fill('결제 중 오류가 발생했습니다 (E-4032)');
  await expect(popup.locator('[data-faq-id="pay-failed"]')).toBeVisible();
  await popup.getByTestId('use-words').click();
  await expect(popup.getByTestId('draft-body')).toHaveValue(/결제 중 오류가 발생했습니다 \(E-4032\)/);
});
