import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { openExtensionBrowser, type ExtensionBrowser } from '../../scripts/chromium/extensionBrowser';
import { expect, test } from './extension';
import { todaysPage } from './todaysPage';

const TALK = 'https://talk.naver.com/ct/w4exmpl?frm=mnmb';
const MAIL = 'https://help.pay.naver.com/mail/form.help';
const form = '<label>제목 <input></label><label>내용 <textarea></textarea></label>';
const talk = `<!doctype html><html lang="ko"><title>구름결상점</title><main><h1>구름결상점</h1>
<p>안녕하세요. 무엇을 도와드릴까요?</p><textarea></textarea></main>`;
const mail = `<!doctype html><html lang="ko"><title>메일 문의</title><main><h1>메일 문의</h1>
<label>상담 분류 <select><option>결제</option></select></label>
<label>상품 주문번호 <input></label>${form}</main>`;

/** An order page on which the draft is begun: its order's number. */
async function begin(
  shop: Pick<ExtensionBrowser, 'openPopup'> & { openSample(name: string): Promise<Page> },
  written: string,
): Promise<{ page: Page; number: string }> {
  const page = await shop.openSample('paid');
  const popup = await shop.openPopup(page);
  const number = (await popup.getByTestId('order-number').textContent())!;
  await popup.getByTestId('topic').selectOption('cancel');
  await popup.getByTestId('draft-body').fill(written);
  await popup.close();
  return { page, number };
}

async function expectDraft(popup: Page, number: string, written: string): Promise<void> {
  await expect(popup.getByTestId('order-number')).toHaveText(number);
  await expect(popup.getByTestId('product-name')).toHaveText('구름결 순면 담요');
  await expect(popup.getByTestId('draft-body')).toHaveValue(written);
  await expect(popup.getByTestId('topic')).toHaveValue('cancel');
  await expect(popup.getByTestId('copy-draft')).toBeFocused();
}

test('the draft is there on the seller’s talk, on the mail form, on a browser’s page and a PDF', async ({
  shop,
}) => {
  const written = '내가 고쳐 쓴 문의입니다.';
  const { page, number } = await begin(shop, written);

  const onTalk = await shop.openPopup(await shop.openPage(TALK, talk));
  await expectDraft(onTalk, number, written);
  await expect(onTalk.getByTestId('earlier-order')).toHaveText(
    '조금 전에 본 주문이에요 · 이 페이지에서는 주문을 찾지 못했어요',
  );
  await expect(onTalk.getByTestId('channel')).toHaveValue('seller-talk');
  await onTalk.getByTestId('draft-body').fill(`${written} 톡톡에서 덧붙임.`);
  await onTalk.close();

  const onMail = await shop.openPopup(await shop.openPage(MAIL, mail));
  await expectDraft(onMail, number, `${written} 톡톡에서 덧붙임.`);
  await expect(onMail.getByTestId('channel')).toHaveValue('centre-mail');
  await onMail.close();

  const own = await shop.browser.context.newPage();
  await own.goto('chrome://version/');
  const onOwn = await shop.openPopup(own);
  await expectDraft(onOwn, number, `${written} 톡톡에서 덧붙임.`);
  await expect(onOwn.getByTestId('earlier-order')).toContainText('브라우저가 읽지 못하게');
  await onOwn.close();
  await own.close();

  const pdf = await shop.openPage(
    'https://shop.example.com/receipt',
    '<!doctype html><body><embed type="application/pdf" src="about:blank">',
  );
  const onPdf = await shop.openPopup(pdf);
  await expectDraft(onPdf, number, `${written} 톡톡에서 덧붙임.`);
  await expect(onPdf.getByTestId('earlier-order')).toContainText('PDF');
  await onPdf.close();

  const back = await shop.openPopup(page);
  await expectDraft(back, number, `${written} 톡톡에서 덧붙임.`);
  await expect(back.getByTestId('channel')).toHaveValue('seller-inquiry');
  expect(await back.getByTestId('earlier-order').count()).toBe(0);
});

test('another order page shows its own order, which is the one that is followed from then on', async ({
  shop,
}) => {
  const { page, number } = await begin(shop, '담요 이야기');
  const talkPage = await shop.openPage(TALK, talk);
  const { orderNumber } = todaysPage('shipping-five-days');
  const other = await shop.openPopup(await shop.openSample('shipping-five-days'));
  await expect(other.getByTestId('order-number')).toHaveText(orderNumber);
  await expect(other.getByTestId('draft-body')).not.toHaveValue('담요 이야기');
  await other.close();

  const onTalk = await shop.openPopup(talkPage);
  await expect(onTalk.getByTestId('order-number')).toHaveText(orderNumber);
  await onTalk.close();

  const again = await shop.openPopup(page);
  await expectDraft(again, number, '담요 이야기');
  await again.close();
  await expectDraft(await shop.openPopup(talkPage), number, '담요 이야기');
});

test('a login page says that it needs signing in, and keeps the draft', async ({ shop }) => {
  const { number } = await begin(shop, '로그인 전에 쓴 글');
  const popup = await shop.openPopup(await shop.openSample('negative-login-in-place'));
  await expectDraft(popup, number, '로그인 전에 쓴 글');
  await expect(popup.getByTestId('earlier-order')).toContainText('로그인');
});

test('an order page that shows nothing yet has no other order put in its place', async ({ shop }) => {
  const { number } = await begin(shop, '담요 이야기');
  const popup = await shop.openPopup(await shop.openSample('negative-skeleton'));
  await expect(popup.getByTestId('page-notice')).toContainText('아직 주문을 보여 주지 않아요');
  await expect(popup.getByTestId('order-number')).not.toHaveText(number);
  await popup.getByRole('button', { name: '방금 본 주문으로' }).click();
  await expectDraft(popup, number, '담요 이야기');
});

test('another order can be pasted on such a page; the one before is a step away, after closing too', async ({
  shop,
}) => {
  const { number } = await begin(shop, '담요 이야기');
  const page = await shop.openPage(TALK, talk);
  const popup = await shop.openPopup(page);
  await popup.getByRole('button', { name: '다른 주문' }).click();
  await expect(popup.getByTestId('paste-order')).toBeFocused();
  await popup
    .getByTestId('paste-order')
    .fill('주문번호: 2026111710034503\n상품명: 미니 가습기 300ml\n배송중');
  await expect(popup.getByTestId('order-number')).toHaveText('2026111710034503');
  await popup.getByTestId('draft-body').fill('가습기 이야기');
  await popup.close();

  const again = await shop.openPopup(page);
  await expect(again.getByTestId('draft-body')).toHaveValue('가습기 이야기');
  await again.getByRole('button', { name: '방금 본 주문으로' }).click();
  await expectDraft(again, number, '담요 이야기');
  await again.getByRole('button', { name: '다른 주문' }).click();
  await expect(again.getByTestId('draft-body')).toHaveValue('가습기 이야기');
});

test('no page but the order’s own gets its days on the badge, and its address is kept nowhere with it', async ({
  shop,
}) => {
  const page = await shop.openSample('delivered');
  const popup = await shop.openPopup(page);
  await expect(popup.getByTestId('next-deadline')).toBeVisible();
  await popup.close();
  const onTalk = await shop.openPopup(await shop.openPage(TALK, talk));
  await expect(onTalk.getByTestId('next-deadline')).toBeVisible();
  const [kept, talkBadge] = await onTalk.evaluate(async () => {
    const { chrome } = globalThis as unknown as Extension;
    const stored = await chrome.storage.session.get(null);
    const [{ id: tabId }] = await chrome.tabs.query({ active: true, currentWindow: true });
    return [stored, await chrome.action.getBadgeText({ tabId })] as const;
  });
  expect(talkBadge).toBe('');
  expect(Object.keys(kept)).toContain('order:latest');
  expect(Object.keys(kept).filter((key) => key.includes('talk.naver.com'))).toEqual([]);
  const { orderNumber } = todaysPage('delivered');
  expect(JSON.stringify(kept['order:latest'])).toContain(orderNumber);
  expect(JSON.stringify(kept['order:latest'])).not.toMatch(/https?:|\/order\/status/);
});

test('the line above the order has no accessibility violation, light or dark, and room at any width', async ({
  shop,
}) => {
  await begin(shop, '담요 이야기');
  const popup = await shop.openPopup(await shop.openPage(TALK, talk));
  for (const colorScheme of ['light', 'dark'] as const) {
    await popup.emulateMedia({ colorScheme });
    await expect(popup.getByTestId('another-order')).toBeVisible();
    await popup.evaluate(axe.source);
    const violations = await popup.evaluate(async () => {
      const { axe: checker } = globalThis as unknown as { axe: { run(): Promise<{ violations: object[] }> } };
      return (await checker.run()).violations;
    });
    expect(violations).toEqual([]);
  }
  for (const width of [300, 360, 400]) {
    const overflow = await popup.evaluate((pixels) => {
      document.body.style.width = `${pixels}px`;
      const { scrollWidth, clientWidth } = document.querySelector('.earlier')!;
      return scrollWidth - clientWidth;
    }, width);
    expect(overflow).toBe(0);
  }
});

test('nothing of it outlives the browser', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'baro-munui-restart-'));
  const { url, html } = todaysPage('paid');
  const open = async (address: string, page: string) => {
    const browser = await openExtensionBrowser({ profile });
    browser.serve(address, page);
    const tab = await browser.context.newPage();
    await tab.goto(address);
    return { browser, popup: await browser.openPopup(tab) };
  };
  const before = await open(url, html);
  await before.popup.getByTestId('draft-body').fill('닫기 전에 쓴 글');
  await before.popup.close();
  await before.browser.close();
  const after = await open(TALK, talk);
  await expect(after.popup.getByTestId('page-notice')).toBeVisible();
  expect(await after.popup.getByTestId('latest-order').count()).toBe(0);
  await expect(after.popup.getByTestId('draft-body')).not.toHaveValue('닫기 전에 쓴 글');
  await after.browser.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

interface Extension {
  chrome: {
    storage: { session: { get(key: null): Promise<Record<string, unknown>> } };
    tabs: { query(filter: object): Promise<[{ id: number }]> };
    action: { getBadgeText(tab: { tabId: number }): Promise<string> };
  };
}
