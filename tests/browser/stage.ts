import type { Page } from '@playwright/test';
import { openExtensionBrowser, type ExtensionBrowser } from '../../scripts/chromium/extensionBrowser';
import { clockAhead } from './extensionAt';
import type { State } from './states';
import { todaysPage } from './todaysPage';

/** A Tuesday morning: the centre is open, and the dates of the sample pages are told from then. */
const MOMENT = '2026-11-24T10:00:00+09:00';

/** Run before everything of ours: nothing is remembered of what was shown before. */
const NOTHING = `
  for (const area of ['session', 'local', 'sync']) chrome.storage[area].clear();
  localStorage.clear();`;

/** A browser in which our page is a tab of its own: any state, width and theme without opening it anew each time. */
export interface Stage {
  /** Our page. */
  view: Page;
  /** Brings our page into a state of the table. */
  show(state: State): Promise<void>;
  close(): Promise<void>;
}

/** How a page of ours is looked at. */
export interface Look {
  name: string;
  width: number;
  /** As the shopper enlarges text: times its usual size. */
  text: number;
}

export const looks: Look[] = [
  { name: '320 px', width: 320, text: 1 },
  { name: '400 px', width: 400, text: 1 },
  { name: 'side panel, 500 px', width: 500, text: 1 },
  { name: '400 px, text at 200 %', width: 400, text: 2 },
];

export async function openStage(language: 'ko' | 'en'): Promise<Stage> {
  const browser = await openExtensionBrowser({ language });
  const { context, extensionId } = browser;
  const [shop = await context.newPage(), ...others] = context.pages();
  for (const page of others) await page.close();
  const view = await context.newPage();
  view.setDefaultTimeout(8_000);
  const ours = (path: string) => `chrome-extension://${extensionId}/${path}`;
  const openOurs = async (state: Opened, remembered = '') => {
    const { path = 'popup.html', before = '', moment = MOMENT, without } = state;
    const clock = clockAhead(`${Date.parse(moment)} - Date.now()`);
    const prepared = await view.addInitScript({ content: `${clock}\n${remembered}\n${before}` });
    await view.unrouteAll();
    if (without) await view.route(ours(without), (route) => route.abort());
    await view.goto(ours(path));
    await prepared.dispose();
  };
  const lookAt = async (page: State['page'], moment: string) => {
    if (page !== undefined) await openPage(browser, shop, page, moment);
  };
  return {
    view,
    async show(state) {
      const { page = 'delivered', earlier, moment = MOMENT, shows, reach } = state;
      if (earlier) {
        await lookAt(earlier, moment);
        await openOurs({ moment }, NOTHING);
        await view.getByTestId('draft-body').waitFor();
      }
      await lookAt(page, moment);
      await openOurs(state, earlier ? '' : NOTHING);
      await reach?.(view);
      await view.locator(shows).first().waitFor();
      await calm(view);
    },
    close: () => browser.close(),
  };
}

/**
 * Shows what stands in the view at a width and a size of text. A side panel is as wide as the browser makes it. What
 * sticks to an edge is put where it belongs: it would lie on whatever is scrolled under it just now.
 */
export async function lookFrom(view: Page, { width, text }: Look): Promise<void> {
  await view.setViewportSize({ width, height: 900 });
  await view.evaluate(
    ([size, isPanel]) => {
      document.documentElement.style.fontSize = size === 1 ? '' : `${size * 100}%`;
      document.documentElement.style.width = isPanel ? 'auto' : '';
      for (const element of document.querySelectorAll<HTMLElement>('main *'))
        if (/sticky|fixed/.test(getComputedStyle(element).position)) element.style.position = 'static';
    },
    [text, width > 400] as const,
  );
}

async function openPage(
  { serve }: ExtensionBrowser,
  shop: Page,
  page: NonNullable<State['page']>,
  moment: string,
): Promise<void> {
  const { url, html } = typeof page === 'string' ? todaysPage(page, new Date(moment)) : page;
  if (html !== undefined) serve(url, html);
  await shop.goto(url);
}

/** Until nothing has changed for a moment: parts come that are loaded later. */
async function calm(view: Page): Promise<void> {
  await view.evaluate(
    () =>
      new Promise<void>((done) => {
        let timer = setTimeout(done, 120);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, 120);
        }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
  );
}

type Opened = Pick<State, 'path' | 'before' | 'moment' | 'without'>;
