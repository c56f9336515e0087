import type { Page } from '@playwright/test';
import { openExtensionBrowser } from '../../scripts/chromium/extensionBrowser';
import type { Shop, ShopOptions, View } from './shop';

const PASTING = 'https://pasting.example/';

export async function openChromiumShop({ language }: Pick<ShopOptions, 'language'>): Promise<Shop> {
  const browser = await openExtensionBrowser({ language });
  const pages = new Map<View, Page>();
  const errors: string[] = [];
  let isDarkNow = false;
  async function open(url: string): Promise<View> {
    const page = await browser.context.newPage();
    await page.goto(url);
    return shown(page);
  }
  async function shown(page: Page): Promise<View> {
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.emulateMedia({ colorScheme: isDarkNow ? 'dark' : 'light' });
    const view = viewOf(page);
    pages.set(view, page);
    return view;
  }
  return {
    async openPage(url, html) {
      browser.serve(url, html);
      return open(url);
    },
    openOwnPage: (path) => open(`chrome-extension://${browser.extensionId}/${path}`),
    openPopup: async (page) => shown(await browser.openPopup(pages.get(page)!)),
    async clipboard() {
      browser.serve(PASTING, '<!doctype html><textarea autofocus></textarea>');
      const page = await browser.context.newPage();
      await page.goto(PASTING);
      await page.keyboard.press('Control+V');
      const pasted = await page.locator('textarea').inputValue();
      await page.close();
      return pasted;
    },
    async setDark(isDark) {
      isDarkNow = isDark;
    },
    stopBackground: () => browser.stopWorker(),
    takeFaults: async () => ({ requests: browser.blockedRequests.splice(0), errors: errors.splice(0) }),
    close: () => browser.close(),
  };
}

function viewOf(page: Page): View {
  return {
    run: (inside, given) => page.evaluate(inside as (given: unknown) => never, given as unknown),
    click: (selector) => page.click(selector),
    type: (text) => page.keyboard.type(text),
    close: () => page.close(),
  };
}
