import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { openExtensionBrowser } from '../../scripts/chromium/extensionBrowser';
import { expect, test } from './moments';
import { todaysPage } from './todaysPage';

const picture = (name: string) => ({ path: `test-results/contact/${name}.png` });

async function openChannels(popup: Page): Promise<void> {
  await popup.locator('.contact > details > summary').click();
  await expect(popup.locator('[data-contact]').first()).toBeVisible();
}

test('a popup that stays open over 18:00 closes the centre by itself', async ({ openAt }) => {
  const { popup, browser, page } = await openAt('2026-11-23T17:59:52+09:00');
  await expect(popup.getByTestId('opening-state')).toHaveText('운영 중 · 18:00까지');
  await expect(popup.getByTestId('opening-state')).toHaveText('운영 종료 · 내일(화) 09:00 시작', {
    timeout: 15_000,
  });
  await expect(popup.getByTestId('expected-wait')).toHaveText(/열린 직후 대기 약/);
  await popup.close();
  await page.bringToFront();
  await expect
    .poll(() => browser.toolbarTitles())
    .toContain('바로문의: 이 주문 문의 쓰기\n네이버페이 고객센터: 운영 종료 · 내일(화) 09:00 시작');
});

/** The notifications that stand there; run in the worker, as the two below. */
const notes = () =>
  new Promise<string[]>((done) => {
    const { chrome } = globalThis as unknown as Worker;
    chrome.notifications.getAll((all) => done(Object.keys(all)));
  });
const kept = async () => {
  const { chrome } = globalThis as unknown as Worker;
  const { reminders = [] } = await chrome.storage.local.get('reminders');
  return reminders.map(({ at }) => at);
};
const badge = () => (globalThis as unknown as Worker).chrome.action.getBadgeText({});

test.describe('a reminder', () => {
  test('rings when the centre opens while the browser is open', async ({ openAt }) => {
    const { popup, browser } = await openAt('2026-11-23T08:59:50+09:00', { mayNotify: true });
    await openChannels(popup);
    await popup.getByTestId('remind-opens').click();
    await expect(popup.getByTestId('reminder-opens')).toContainText('오늘 09:00에 알려 드릴게요');
    expect(await browser.inWorker(notes)).toEqual([]);
    await expect.poll(() => browser.inWorker(notes), { timeout: 20_000 }).toEqual(['reminder-opens']);
    await expect(popup.getByTestId('opening-state')).toHaveText('운영 중 · 18:00까지', { timeout: 15_000 });
    await expect(popup.getByTestId('reminder-opens')).toHaveCount(0);
  });

  for (const mayNotify of [true, false])
    test(`survives the browser, ${mayNotify ? 'and notifies' : 'and without leave to notify marks the toolbar'}`, async ({
      openAt,
    }) => {
      const profile = mkdtempSync(join(tmpdir(), 'baro-munui-profile-'));
      const { popup, browser, extension } = await openAt('2026-11-20T19:00:00+09:00', { mayNotify, profile });
      await openChannels(popup);
      // The browser's question whether it may notify closes the popup in the midst of the click.
      await popup
        .getByTestId('remind-opens')
        .click()
        .catch(() => {});
      await expect.poll(() => browser.inWorker(kept)).toEqual(['2026-11-23T00:00:00.000Z']);
      await browser.close();
      extension.setClock('2026-11-23T09:30:00+09:00');
      // A headless browser forgets that it had an unpacked extension, not what the extension stored.
      const again = await openExtensionBrowser({ extension: extension.path, profile });
      if (mayNotify) await expect.poll(() => again.inWorker(notes)).toEqual(['reminder-opens']);
      else await expect.poll(() => again.inWorker(badge)).toBe('지금');
      await again.close();
      rmSync(profile, { recursive: true, force: true });
    });
});

test('a wait is timed while the popup is closed, and moves the next estimate', async ({ openAt }) => {
  const { popup, page, browser, extension } = await openAt('2026-11-23T11:00:00+09:00');
  await openChannels(popup);
  await popup.getByTestId('wait-phone').click();
  await expect(popup.getByTestId('waiting')).toBeInViewport();
  await popup.screenshot(picture('waiting'));
  await popup.close();
  extension.setClock('2026-11-23T11:15:00+09:00');
  const again = await browser.openPopup(page);
  await expect(again.getByTestId('waiting')).toContainText(/15:\d\d/);
  await again.getByTestId('wait-answered').click();
  await expect(again.getByTestId('expected-wait')).toContainText('내 기록 1건');
  await expect(again.getByTestId('expected-wait')).not.toContainText('약 1~17분');
});

test('the badge counts the days that are left, also when the page is opened again', async ({ openAt }) => {
  const { browser, page } = await openAt('2026-11-26T11:00:00+09:00', {
    sample: 'delivered',
    savedAt: '2026-11-23T11:00:00+09:00',
  });
  const badges = () =>
    browser.inWorker(async () => {
      const { chrome } = globalThis as unknown as Worker;
      const tabs = await chrome.tabs.query({});
      const texts = await Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
      return texts.filter(Boolean);
    });
  await expect.poll(badges).toEqual(['D-2']);
  await page.reload();
  await expect.poll(badges).toEqual(['D-2']);
});

const withHours = (html: string) =>
  html.replace('</body>', '<p>판매자 톡톡 상담시간 평일 13:00~17:00 (토/일/공휴일 휴무)</p></body>');

test('a seller’s hours are read from the page, and pasted ones are kept over a restart', async ({
  openAt,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'baro-munui-profile-'));
  const { popup, browser, page, extension } = await openAt('2026-11-23T11:20:00+09:00', {
    change: withHours,
    profile,
  });
  await expect(popup.locator('.seller-state')).toHaveText(/판매자 운영 전 · 오늘 13:00 시작.*주문 페이지/);
  await openChannels(popup);
  await popup.locator('.seller-hours > summary').click();
  await popup.getByTestId('seller-hours').fill('평일 10시~18시, 점심 12시~1시, 주말·공휴일 휴무');
  await expect(popup.locator('.seller-state')).toHaveText(/운영 중 · 12:00까지.*붙여 넣은/);
  const url = page.url();
  await browser.close();
  const again = await openExtensionBrowser({ extension: extension.path, profile });
  again.serve(url, withHours(todaysPage('paid', new Date('2026-11-23T11:20:00+09:00')).html));
  const pageAgain = await again.context.newPage();
  await pageAgain.goto(url);
  extension.setClock('2026-11-23T12:30:00+09:00');
  const popupAgain = await again.openPopup(pageAgain);
  await expect(popupAgain.locator('.seller-state')).toHaveText(/쉬는 시간 · 13:00 다시 시작/);
  await popupAgain.screenshot(picture('break'));
  await again.close();
  rmSync(profile, { recursive: true, force: true });
});

test.describe('pictures', () => {
  const moments = [
    ['open', '2026-11-23T11:20:00+09:00', /운영 중 · 18:00까지/],
    ['holiday', '2026-09-25T11:00:00+09:00', /추석.* 휴무 · 9\/28\(월\) 09:00 시작/],
    ['before-a-long-weekend', '2026-09-23T19:00:00+09:00', /운영 종료 · 9\/28\(월\) 09:00 시작/],
  ] as const;
  for (const [name, moment, words] of moments)
    test(name, async ({ openAt }) => {
      const { popup } = await openAt(moment, { sample: 'delivered' });
      await expect(popup.getByTestId('opening-state')).toHaveText(words);
      await expect(popup.getByTestId('next-deadline')).toBeVisible();
      await popup.screenshot(picture(name));
    });

  for (const language of ['ko', 'en'] as const)
    test(`channels, week strip and deadline, without a fault (${language})`, async ({ openAt }) => {
      const { popup } = await openAt('2026-11-23T11:20:00+09:00', { sample: 'delivered', language });
      await popup.getByTestId('next-deadline').click();
      await popup.locator('.deadline').screenshot(picture(`deadline-${language}`));
      await popup.getByTestId('next-deadline').click();
      await openChannels(popup);
      for (const summary of await popup.locator('.contacts details > summary').all()) await summary.click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await popup.emulateMedia({ colorScheme });
        await popup.locator('.contacts').screenshot(picture(`channels-${language}-${colorScheme}`));
        await popup.getByTestId('week-strip').screenshot(picture(`week-${language}-${colorScheme}`));
        await popup.evaluate(axe.source);
        const violations = await popup.evaluate(async () => {
          const { axe: checker } = globalThis as unknown as {
            axe: { run(): Promise<{ violations: object[] }> };
          };
          return (await checker.run()).violations;
        });
        expect(violations).toEqual([]);
      }
      const overflow = await popup.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
});

interface Worker {
  chrome: {
    notifications: { getAll(done: (all: object) => void): void };
    action: { getBadgeText(tab: { tabId?: number }): Promise<string> };
    storage: { local: { get(key: string): Promise<{ reminders?: { at: string }[] }> } };
    tabs: { query(filter: object): Promise<{ id: number }[]> };
  };
}
