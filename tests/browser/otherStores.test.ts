import type { Page } from '@playwright/test';
import { expect, test } from './extension';

const ORDER = 'https://haneul-goods.example/my/order/view?no=R-77120934';

function rows(pairs: Record<string, string>): string {
  return Object.entries(pairs)
    .map(([label, value]) => `<tr><th scope="row">${label}</th><td>${value}</td></tr>`)
    .join('');
}

/** An order as a store of its own making prints it. */
const order = `<h2>주문 상세</h2><table class="order_info">${rows({
  주문번호: '20261118-0093412',
  주문일자: '2026-11-18 14:20',
  상품명: '들국화 유리컵 2입',
  수량: '1개',
  주문상태: '배송중',
  택배사: 'CJ대한통운',
  송장번호: '612345678901',
  결제금액: '23,500원',
  결제수단: '무통장입금',
})}</table>
<table class="receiver">${rows({ 받는사람: '김예시', 연락처: '010-0000-4321', 주소: '서울 가상구 예시로 7' })}</table>`;

function shopPage(main: string): string {
  return `<!doctype html><html lang="ko"><head><title>하늘상점</title></head>
<body><header><a href="/">하늘상점</a></header><main id="main">${main}</main><footer>하늘상점 02-000-0000</footer></body></html>`;
}

async function outerHtml(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

test('an order page of a store that nobody declared is read by the click, and stays as it was', async ({
  shop,
}) => {
  const page = await shop.openPage(ORDER, shopPage(order));
  const globals = () => page.evaluate(() => Object.getOwnPropertyNames(window).length);
  const before = [await outerHtml(page), await globals()];
  const popup = await shop.openPopup(page);
  await expect(popup.getByTestId('order-number')).toHaveText('20261118-0093412');
  await expect(popup.getByTestId('product-name')).toHaveText('들국화 유리컵 2입');
  await expect(popup.getByTestId('order-status')).toHaveText('배송 중');
  await expect(popup.getByTestId('draft-body')).toHaveValue(
    /20261118-0093412[\s\S]*들국화|들국화[\s\S]*20261118-0093412/,
  );
  expect(await popup.content()).not.toMatch(/김예시|0000-4321|가상구/);
  expect([await outerHtml(page), await globals()]).toEqual(before);
});

test('so is one that is reached without loading a page, and the next one after it', async ({ shop }) => {
  const page = await shop.openPage('https://haneul-goods.example/my', shopPage('<h2>마이페이지</h2>'));
  await page.evaluate((html) => {
    history.pushState({}, '', '/my/order/view?no=R-77120934');
    document.querySelector('#main')!.innerHTML = html;
  }, order);
  const popup = await shop.openPopup(page);
  await expect(popup.getByTestId('product-name')).toHaveText('들국화 유리컵 2입');
  await popup.close();
  await page.evaluate(() => {
    history.pushState({}, '', '/my/order/view?no=R-77120935');
    for (const cell of document.querySelectorAll('td'))
      cell.textContent = cell
        .textContent!.replace('들국화 유리컵 2입', '보리 방석')
        .replace('0093412', '0093413');
  });
  const next = await shop.openPopup(page);
  await expect(next.getByTestId('product-name')).toHaveText('보리 방석');
  await expect(next.getByTestId('order-number')).toHaveText('20261118-0093413');
});

test('one that is still loading when the button is clicked is waited for', async ({ shop }) => {
  const page = await shop.openPage(ORDER, shopPage('<div class="loading" aria-busy="true"></div>'));
  const popup = await shop.openPopup(page);
  await expect(popup.getByTestId('reading')).toBeVisible();
  await page.evaluate((html) => {
    document.querySelector('#main')!.innerHTML = html;
  }, order);
  await expect(popup.getByTestId('product-name')).toHaveText('들국화 유리컵 2입');
});

test('a Naver order reached by in-page navigation from a page that is not declared is read as Naver’s', async ({
  shop,
}) => {
  const page = await shop.openPage('https://orders.pay.naver.com/home', shopPage('<h2>홈</h2>'));
  await page.evaluate((html) => {
    history.pushState({}, '', '/order/status/2026111810039344');
    document.querySelector('#main')!.innerHTML = html.replace('20261118-0093412', '2026111810039344');
  }, order);
  const popup = await shop.openPopup(page);
  await expect(popup.getByTestId('order-number')).toHaveText('2026111810039344');
  await expect(popup.getByTestId('expected-wait')).toHaveText(/네이버 실측 아님/);
});

test('a declared page whose in-page navigation left the order shows no order any more', async ({ shop }) => {
  const page = await shop.openSample('paid');
  await page.evaluate(() => {
    history.pushState({}, '', '/home');
    document.body.innerHTML =
      '<main><h2>홈</h2><p>오늘의 소식을 모아 보여 드려요. 아래에서 골라 보세요.</p></main>';
  });
  const popup = await shop.openPopup(page);
  await expect(popup.getByTestId('page-notice')).toContainText('주문을 찾지 못했어요');
});

test('a page that was open before the extension came is read without reloading it', async ({ shop }) => {
  const page = await shop.openSample('paid');
  await shop.browser.reinstall();
  let loads = 0;
  page.on('load', () => (loads += 1));
  const popup = await shop.openPopup(page);
  await expect(popup.getByTestId('product-name')).toHaveText('구름결 순면 담요');
  expect(loads).toBe(0);
});

test('the page that the browser shows for one that cannot be reached says to reload', async ({ shop }) => {
  const page = await shop.browser.context.newPage();
  await page.goto('https://unreachable.example/order').catch(() => {});
  const popup = await shop.openPopup(page);
  await expect(popup.getByTestId('page-notice')).toContainText('새로고침');
  await page.close();
  // That page was asked for on purpose.
  shop.browser.blockedRequests.length = 0;
});

test('the link for corrections covers no value of the order, at any width', async ({ shop }) => {
  const page = await shop.openPage(ORDER, shopPage(order));
  const popup = await shop.openPopup(page);
  await expect(popup.getByTestId('order-number')).toBeVisible();
  const covered: number[] = [];
  for (let width = 300; width <= 440; width += 10) {
    const overlaps = await popup.evaluate((pixels) => {
      document.body.style.width = `${pixels}px`;
      const link = document.querySelector('.order .edit')!.getBoundingClientRect();
      const values = [...document.querySelectorAll('.order .numbers > div, .order .numbers > div *')];
      return values.some((value) => {
        const box = value.getBoundingClientRect();
        return (
          box.right > link.left && box.left < link.right && box.bottom > link.top && box.top < link.bottom
        );
      });
    }, width);
    if (overlaps) covered.push(width);
  }
  expect(covered).toEqual([]);
});
