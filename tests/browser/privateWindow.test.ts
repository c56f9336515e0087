import type { Page } from '@playwright/test';
import { openExtensionBrowser, type ExtensionBrowser } from '../../scripts/chromium/extensionBrowser';
import { expect, test } from './extension';
import { todaysPage } from './todaysPage';

const PRIVATE = 'chrome://version/';

test('an order of a private window and one of the others stay apart, and the private one goes with its window', async () => {
  const browser = await openExtensionBrowser();
  await allowPrivate(browser);
  const { url, html, orderNumber } = todaysPage('paid');
  browser.serve(url, html);
  const page = await browser.context.newPage();
  await page.goto(url);
  const read = await browser.openPopup(page);
  await expect(read.getByTestId('order-number')).toHaveText(orderNumber);
  await read.close();

  await openPrivate(browser);
  const hidden = await browser.openPopup(privateTab);
  await expect(hidden.getByTestId('page-notice')).toBeVisible();
  expect(await hidden.getByTestId('latest-order').count()).toBe(0);
  await hidden.getByTestId('paste-order').fill('주문번호: 2026111710034503\n상품명: 비밀 선물\n배송중');
  await expect(hidden.getByTestId('product-name')).toHaveText('비밀 선물');
  // What stands beside it is there; what would stay on this computer is not offered.
  await expect(hidden.getByTestId('first-contact')).toBeVisible();
  expect(await hidden.getByTestId('remember-order').count()).toBe(0);
  await hidden.close();

  const plain = await browser.context.newPage();
  await plain.goto('about:blank');
  const open = await browser.openPopup(plain);
  await expect(open.getByTestId('order-number')).toHaveText(orderNumber);
  await open.getByRole('button', { name: '다른 주문' }).click();
  await expect(open.getByTestId('paste-order')).toBeVisible();
  expect(await open.content()).not.toContain('비밀 선물');
  await open.close();

  const again = await browser.openPopup(privateTab);
  await expect(again.getByTestId('product-name')).toHaveText('비밀 선물');
  await again.close();
  expect(await keysKept(browser)).toContainEqual(expect.stringMatching(/^private:/));
  await closePrivate(browser);
  await expect.poll(() => keysKept(browser)).not.toContainEqual(expect.stringMatching(/^private:/));
  expect(await keysKept(browser)).toContain('order:latest');
  await browser.close();
});

/** As far as opening a popup goes: Playwright knows no private window. */
const privateTab = {
  url: () => PRIVATE,
  bringToFront: () => Promise.resolve(),
  waitForTimeout: (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds)),
} as Page;

/** As the shopper does on the browser's page of extensions. */
async function allowPrivate({ context, extensionId }: ExtensionBrowser): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(async (id) => {
    const { developerPrivate } = (globalThis as unknown as Extensions).chrome;
    // An extension that was loaded from a folder is switched off without it.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  }, extensionId);
  await page.close();
}

async function openPrivate(browser: ExtensionBrowser): Promise<void> {
  await inExtension(browser, async () => {
    const { windows } = (globalThis as unknown as Extensions).chrome;
    await windows.create({ incognito: true, url: 'chrome://version/' });
  });
}

async function closePrivate(browser: ExtensionBrowser): Promise<void> {
  await inExtension(browser, async () => {
    const { windows } = (globalThis as unknown as Extensions).chrome;
    for (const { id, incognito } of await windows.getAll()) if (incognito) await windows.remove(id);
  });
}

function keysKept(browser: ExtensionBrowser): Promise<string[]> {
  return inExtension(browser, async () =>
    Object.keys(await (globalThis as unknown as Extensions).chrome.storage.session.get(null)),
  );
}

/** In a page of the extension: its worker may be asleep. */
async function inExtension<Result>(
  { context, extensionId }: ExtensionBrowser,
  run: () => Promise<Result>,
): Promise<Result> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  const result = await page.evaluate(run);
  await page.close();
  return result;
}

interface Extensions {
  chrome: {
    developerPrivate: {
      updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
      updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
    };
    windows: {
      create(window: { incognito: boolean; url: string }): Promise<unknown>;
      getAll(): Promise<{ id: number; incognito: boolean }[]>;
      remove(id: number): Promise<void>;
    };
    storage: { session: { get(key: null): Promise<Record<string, unknown>> } };
  };
}
