import { test as base, expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import {
  openExtensionBrowser,
  welcomePage,
  type ExtensionBrowser,
} from '../../scripts/chromium/extensionBrowser';
import { addDays } from '../../utils/hours/calendarDays';
import { koreanDay } from '../../utils/hours/koreanTime';

const picture = (name: string) => ({ path: `test-results/welcome/${name}.png`, fullPage: true });

interface Installed {
  browser: ExtensionBrowser;
  /** The page that opened by itself. */
  page: Page;
  installedAt: number;
}

/** A Chromium into which the extension was just installed, its welcome page in front. */
const test = base.extend<{ installed(language?: 'ko' | 'en'): Promise<Installed> }>({
  // Playwright reads a fixture's needs from this pattern.
  // oxlint-disable-next-line no-empty-pattern
  installed: async ({}, use) => {
    const opened: Installed[] = [];
    const errors: string[] = [];
    await use(async (language) => {
      const installedAt = Date.now();
      const browser = await openExtensionBrowser({ language, keepWelcome: true });
      const page = await welcomePage(browser.context);
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
      opened.push({ browser, page, installedAt });
      return opened.at(-1)!;
    });
    for (const { browser } of opened) {
      expect(browser.blockedRequests, 'requests that would have left').toEqual([]);
      await browser.close();
    }
    expect(errors).toEqual([]);
  },
});

function onClipboard({ browser, page }: Installed): Promise<string> {
  return browser.context
    .grantPermissions(['clipboard-read'])
    .then(() => page.evaluate(() => navigator.clipboard.readText()));
}

/** The number of the order on its way, which begins with its day. */
const orderNumber = () => `${addDays(koreanDay(new Date())!, -6).replaceAll('-', '')}10000001`;

test('from installing to the first copied draft in less than thirty seconds, with no account anywhere', async ({
  installed,
}) => {
  const here = await installed();
  const { page, installedAt } = here;
  await expect(page.getByTestId('draft-body')).toHaveValue(new RegExp(orderNumber()));
  await expect(page.getByTestId('well-done')).toBeEmpty();
  await page.getByTestId('copy-draft').click();
  await expect(page.getByTestId('well-done')).toContainText('잘됐어요');
  const seconds = (Date.now() - installedAt) / 1000;
  process.stdout.write(`from installing to the first copied draft: ${seconds.toFixed(1)} s\n`);
  expect(seconds).toBeLessThan(30);
  const copied = await onClipboard(here);
  expect(copied).toBe(await page.getByTestId('draft-body').inputValue());
  expect(copied).toContain(`주문번호: ${orderNumber()}`);
  expect(copied).toContain('발송 후 5일');
});

test('by the keyboard alone', async ({ installed }) => {
  const here = await installed('en');
  const { page } = here;
  await expect(page.getByTestId('draft-body')).toHaveValue(new RegExp(orderNumber()));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Try it now' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('copy-draft')).toBeFocused();
  await expect(page.getByTestId('copy-draft')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('well-done')).toContainText('Well done');
  expect(await onClipboard(here)).toContain(orderNumber());
});

test('the popup follows the order’s state, and forgets nothing of another', async ({ installed }) => {
  const { page } = await installed();
  await expect(page.getByTestId('topic')).toHaveValue('late-in-transit');
  await page.getByTestId('draft-body').fill('제가 쓴 글이에요.');
  await page.getByRole('button', { name: '결제 실패' }).click();
  await expect(page.getByTestId('order-status')).toHaveText('결제 실패');
  await expect(page.getByTestId('topic')).toHaveValue('payment-failed');
  await expect(page.getByTestId('draft-body')).toHaveValue(/결제 오류/);
  await page.getByRole('button', { name: '배송 완료' }).click();
  await expect(page.getByTestId('order-status')).toHaveText('배송 완료');
  await expect(page.getByTestId('next-deadline')).toContainText('반품 접수 마감');
  await page.getByRole('button', { name: '배송 중' }).click();
  await expect(page.getByTestId('draft-body')).toHaveValue('제가 쓴 글이에요.');
});

test('nothing of the practice is kept, and no other tab is touched', async ({ installed }) => {
  const { browser, page } = await installed();
  const shop = 'https://shop.example.com/';
  browser.serve(shop, '<!doctype html><title>x</title><textarea autofocus></textarea>');
  const other = await browser.context.newPage();
  await other.goto(shop);
  // From here on the extension may look at that tab.
  await (await browser.openPopup(other)).close();
  await page.bringToFront();
  const before = await stored(page);
  await page.reload();
  await page.getByTestId('draft-body').fill('연습이에요.');
  await page.getByTestId('copy-draft').click();
  await page.getByTestId('remember-order').check();
  await page.getByRole('button', { name: '배송 완료' }).click();
  await expect(page.getByTestId('next-deadline')).toBeVisible();
  await page.getByRole('button', { name: '결제 실패' }).click();
  await expect(page.getByTestId('order-status')).toHaveText('결제 실패');
  expect(await page.getByTestId('paste-into-page').count()).toBe(0);
  expect(await stored(page)).toEqual(before);
  expect(JSON.stringify(before)).not.toMatch(/10000001|머그컵|연습/);
  await page.reload();
  await expect(page.getByTestId('draft-body')).toHaveValue(new RegExp(orderNumber()));
  await expect(page.getByTestId('remember-order')).not.toBeChecked();

  // The real popup over this page: nothing to read here, and no other tab is read in its place.
  const popup = await browser.openPopup(page);
  await expect(popup.getByTestId('page-notice')).toContainText('주문 페이지에서 눌러 주시거나');
  expect(await popup.content()).not.toContain('머그컵');
});

test('an update, and a worker that starts again, open nothing', async ({ installed }) => {
  const { browser, page } = await installed();
  const count = () => browser.context.pages().filter((one) => one.url().endsWith('/welcome.html')).length;
  await browser.stopWorker();
  await page.evaluate(() => (globalThis as unknown as Chrome).chrome.storage.local.set({ reminders: [] }));
  await expect.poll(() => browser.context.serviceWorkers().length).toBe(1);
  await page.waitForTimeout(500);
  expect(count()).toBe(1);
  const extensions = await browser.context.newPage();
  await extensions.goto('chrome://extensions/');
  // An extension that was loaded from a folder is switched off without it.
  await extensions.evaluate(() =>
    (globalThis as unknown as Chrome).chrome.developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    }),
  );
  // To the extension a reload is an update; its open pages are closed.
  await page.evaluate(() => (globalThis as unknown as Chrome).chrome.runtime.reload()).catch(() => {});
  await expect.poll(count).toBe(0);
  await expect.poll(() => browser.context.serviceWorkers().length).toBe(1);
  await extensions.waitForTimeout(1500);
  expect(count()).toBe(0);
});

test.describe('without a fault that a machine can find', () => {
  for (const language of ['ko', 'en'] as const)
    test(`light and dark, wide and narrow, with large letters: ${language}`, async ({ installed }) => {
      const { page } = await installed(language);
      await expect(page.locator('[data-faq-id]').first()).toBeVisible();
      await page.evaluate(axe.source);
      for (const colorScheme of ['light', 'dark'] as const)
        for (const [width, letters] of [
          [1366, 100],
          [1000, 100],
          [320, 100],
          [320, 200],
        ] as const) {
          const name = `${language}-${colorScheme}-${width}-${letters}`;
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 768 });
          await page.evaluate((size) => {
            document.documentElement.style.fontSize = `${size}%`;
          }, letters);
          expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(width);
          const violations = await page.evaluate(async () =>
            (await (globalThis as unknown as Checker).axe.run()).violations.map(({ id, nodes }) => [
              id,
              nodes.map(({ html }) => html),
            ]),
          );
          expect(violations, name).toEqual([]);
          await page.screenshot(picture(name));
        }
    });
});

/** All that the extension has stored, but when the popup was last open. */
function stored(page: Page): Promise<Record<string, unknown>[]> {
  return page.evaluate(async () => {
    const { session, local, sync } = (globalThis as unknown as Chrome).chrome.storage;
    const { lastSeen: _lastSeen, ...kept } = await local.get(null);
    return [await session.get(null), kept, await sync.get(null)];
  });
}

interface Area {
  get(key: null): Promise<Record<string, unknown>>;
  set(values: object): Promise<void>;
}
interface Chrome {
  chrome: {
    storage: { session: Area; local: Area; sync: Area };
    runtime: { reload(): void };
    developerPrivate: { updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void> };
  };
}
interface Checker {
  axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}
