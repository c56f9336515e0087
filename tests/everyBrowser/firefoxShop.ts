import { join } from 'node:path';
import { openFirefoxBrowser, type FirefoxBrowser } from '../../scripts/firefox/firefoxBrowser';
import type { Shop, ShopOptions, View } from './shop';

export interface FirefoxShop extends Shop {
  /** From now on the screen is a phone's of that width, with a finger for a pointer; null: a computer's again. */
  setPhone(width: number | null): Promise<void>;
  /** Opens a page of the browser's own, such as about:support. */
  openBrowserPage(address: string): Promise<View>;
  /** The sidebar, once it was opened from the popup. */
  sidebar(): Promise<View>;
  /** Takes back the leave to run on the declared order pages, as the shopper can; gives their addresses. */
  refuseOrderPages(): Promise<string[]>;
}

export async function openFirefoxShop({ target, language }: ShopOptions): Promise<FirefoxShop> {
  const firefox = await openFirefoxBrowser({ extension: join('.output', target), language });
  const tabs = new Map<View, string>();
  async function openTab(url: string): Promise<View> {
    const tab = await firefox.call<string>('openTab', url);
    const view = viewOf(firefox, tab, () => firefox.call('closeTab', tab));
    tabs.set(view, tab);
    return view;
  }
  return {
    async openPage(url, html) {
      await firefox.call('serve', url, html);
      return openTab(url);
    },
    openOwnPage: openTab,
    openBrowserPage: openTab,
    async openPopup(page) {
      const popup = await firefox.call<string>('openPopup', tabs.get(page));
      return viewOf(firefox, popup, () => firefox.call('closePopup'));
    },
    clipboard: () => firefox.call('clipboard'),
    setDark: (isDark) => firefox.call('setDark', isDark),
    stopBackground: () => firefox.call('stopBackground'),
    sidebar: async () => viewOf(firefox, await firefox.call('sidebar'), () => firefox.call('closeSidebar')),
    setPhone: (width) => firefox.call('setPhone', width),
    refuseOrderPages: () => firefox.call('refuseOrderPages'),
    takeFaults: () => firefox.call('takeFaults'),
    close: () => firefox.close(),
  };
}

function viewOf({ call }: FirefoxBrowser, name: string, close: () => Promise<void>): View {
  return {
    run: async <Result>(inside: unknown, given?: unknown) => {
      const answer = await call<string | null>('ask', name, 'run', String(inside), given ?? null);
      return (answer === null ? undefined : JSON.parse(answer)) as Result;
    },
    click: (selector) => call('ask', name, 'click', selector),
    type: (text) => call('ask', name, 'type', text),
    close,
  };
}
