import { expect, test } from './extension';
import { todaysPage } from './todaysPage';

const productPage = '<!doctype html><title>상품</title><h1>미니 가습기</h1><p>18,900원</p>';

test('a page without an order: a clear sentence, and the order can be pasted', async ({ shop }) => {
  const page = await shop.openPage('https://shop.example.com/products/1', productPage);
  const popup = await shop.openPopup(page);
  await expect(popup.getByTestId('page-notice')).toContainText('주문을 찾지 못했어요');
  await popup
    .getByTestId('paste-order')
    .fill('주문번호: 2026111710034503\n상품명: 미니 가습기 300ml\n배송중');
  await expect(popup.getByTestId('order-number')).toHaveText('2026111710034503');
  await expect(popup.getByTestId('draft-body')).toHaveValue(
    /2026111710034503[\s\S]*미니 가습기 300ml|미니 가습기 300ml[\s\S]*2026111710034503/,
  );
  await expect(popup.getByTestId('topic')).toHaveValue('late-in-transit');
});

test('a page without an order: the order can be typed in, and is there after closing', async ({ shop }) => {
  const page = await shop.openPage('https://shop.example.com/products/2', productPage);
  const popup = await shop.openPopup(page);
  await popup.getByTestId('correct-orderNumber').fill('2026112210039999');
  await popup.getByTestId('correct-productName').fill('손난로');
  await expect(popup.getByTestId('draft-body')).toHaveValue(/손난로/);
  await popup.close();
  const again = await shop.openPopup(page);
  await expect(again.getByTestId('order-number')).toHaveText('2026112210039999');
});

test('a page that never finishes loading: said after two seconds, and everything can be typed', async ({
  shop,
}) => {
  const popup = await shop.openPopup(await shop.openSample('negative-skeleton'));
  await expect(popup.getByTestId('reading')).toBeVisible();
  await expect(popup.getByTestId('page-notice')).toContainText('아직 주문을 보여 주지 않아요');
  await expect(popup.getByTestId('draft-body')).toBeVisible();
});

test('a page that is still loading when the button is clicked is waited for', async ({ shop }) => {
  const page = await shop.openSample('negative-skeleton');
  const { html, orderNumber } = todaysPage('shipping-five-days');
  const popup = await shop.openPopup(page);
  await expect(popup.getByTestId('reading')).toBeVisible();
  await page.evaluate((whole) => {
    document.body.innerHTML = new DOMParser().parseFromString(whole, 'text/html').body.innerHTML;
  }, html);
  await expect(popup.getByTestId('order-number')).toHaveText(orderNumber);
});

test('the login page says to sign in', async ({ shop }) => {
  const popup = await shop.openPopup(await shop.openSample('negative-login-in-place'));
  await expect(popup.getByTestId('page-notice')).toContainText('로그인');
});

test('a page of the browser itself: said, and the order can be typed', async ({ shop }) => {
  const page = await shop.browser.context.newPage();
  await page.goto('chrome://version/');
  const popup = await shop.openPopup(page);
  await expect(popup.getByTestId('page-notice')).toContainText('브라우저가 읽지 못하게');
  await expect(popup.getByTestId('draft-body')).toBeVisible();
  await page.close();
});

test('a worker that died costs nothing', async ({ shop }) => {
  const page = await shop.openSample('paid');
  await shop.browser.stopWorker();
  const popup = await shop.openPopup(page);
  await expect(popup.getByTestId('draft-body')).toHaveValue(/구름결 순면 담요/);
});

for (const [what, name] of [
  ['markup', '<img src=x onerror="document.title=1"><b>담요</b>'],
  ['emoji', '🎁👨‍👩‍👧 선물 담요'],
  ['right-to-left marks', '담요 \u202Egnp.exe'],
  ['10,000 characters', '담요'.repeat(5000)],
] as const) {
  test(`a product name with ${what} is shown as text and drafted in short`, async ({ shop }) => {
    const escaped = name
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;');
    const page = await shop.openSample('paid', (html) => html.replaceAll('구름결 순면 담요', escaped));
    const popup = await shop.openPopup(page);
    await expect(popup.getByTestId('product-name')).toContainText('담요');
    expect(await popup.locator('img').count()).toBe(0);
    const body = await popup.getByTestId('draft-body').inputValue();
    expect(body.length).toBeLessThanOrEqual(1000);
    expect(body).not.toMatch(/[\u202A-\u202E]/);
    const width = await popup.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(width).toBe(0);
  });
}
