import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, test } from './extension';

const VALUES = [
  '20261118-0093412',
  '들국화',
  '유리컵',
  '23,500',
  '김예시',
  '0000-4321',
  '가상구',
  'R-77120934',
];
const html = `<!doctype html><html lang="ko"><title>하늘상점</title><body><main class="order-view">
<table><tr><th>주문번호</th><td>20261118-0093412</td></tr><tr><th>주문일자</th><td>2026-11-18</td></tr>
<tr><th>상품명</th><td class="item-77120934"><a href="/p/7712">들국화 유리컵 2입</a></td></tr>
<tr><th>주문상태</th><td>배송중</td></tr><tr><th>결제금액</th><td>23,500원</td></tr>
<tr><th>받는사람</th><td>김예시</td></tr><tr><th>연락처</th><td>010-0000-4321</td></tr>
<tr><th>주소</th><td>서울 가상구 예시로 7</td></tr></table></main>`;
const url = 'https://haneul-goods.example/my/order/view?no=R-77120934';

async function openReport(popup: Page): Promise<string> {
  await popup.getByTestId('report-link').click();
  return popup.getByTestId('report-text').inputValue();
}

test('a wrong reading is reported: the page is looked at again, no value is told, nothing is sent', async ({
  shop,
}) => {
  const page = await shop.openPage(url, html);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const popup = await shop.openPopup(page);
  await popup.getByRole('button', { name: '고치기' }).click();
  const report = await openReport(popup);
  expect(report).toMatch(
    /^Baro Munui \d+\.\d+\.\d+\nhost: haneul-goods\.example\nsite: generic\nstate: read\n/,
  );
  expect(report).toContain('order 1 orderNumber: label, sure, 주문번호');
  expect(report).toContain('td.item\n');
  expect(VALUES.filter((value) => report.includes(value))).toEqual([]);
  await expect(popup.getByTestId('report-text')).toBeFocused();
  expect(await popup.getByTestId('report-text').evaluate((box) => box.scrollTop)).toBe(0);
  await popup.getByTestId('copy-report').click();
  await expect(popup.locator('.page-report')).toContainText('복사했어요');
  const asked = await popup.evaluate(() =>
    performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith('chrome-extension:')),
  );
  expect(asked).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

test('a page where nothing was found is reported as well', async ({ shop }) => {
  const page = await shop.openPage(url, '<!doctype html><body><h1>마이페이지</h1><p>안녕하세요 김예시님</p>');
  const popup = await shop.openPopup(page);
  const report = await openReport(popup);
  expect(report).toContain('state: not-an-order');
  expect(report).not.toContain('김예시');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the report has no accessibility violation and fits 320 px, ${colorScheme}`, async ({
    shop,
  }, info) => {
    const popup = await shop.openPopup(await shop.openPage(url, html));
    await popup.emulateMedia({ colorScheme });
    await popup.addStyleTag({ content: 'html { width: 320px !important }' });
    await popup.getByRole('button', { name: '고치기' }).click();
    await openReport(popup);
    await popup.evaluate(axe.source);
    const violations = await popup.evaluate(async () => {
      const { axe: checker } = globalThis as unknown as { axe: { run(): Promise<{ violations: object[] }> } };
      return (await checker.run()).violations;
    });
    expect(violations).toEqual([]);
    expect(
      await popup.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    await popup.locator('.page-report').screenshot({ path: info.outputPath('report.png') });
  });
}
