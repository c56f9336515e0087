import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { findChromium } from './findChromium';

export const builtExtension = resolve('.output/chrome-mv3');

export interface ExtensionBrowser {
  context: BrowserContext;
  extensionId: string;
  /** Addresses that were asked for and not served: must stay empty. */
  blockedRequests: string[];
  /** Serves saved HTML at an address; everything else that is no part of the extension is refused. */
  serve(url: string, html: string): void;
  /** Clicks the toolbar button on that page; gives the moment of the click, and leaves the popup alone. */
  clickToolbarButton(page: Page): Promise<number>;
  /** Clicks the toolbar button on that page and gives the real popup. */
  openPopup(page: Page): Promise<Page>;
  /** The panel beside the page, once something has opened it. */
  openedPanel(): Promise<Page>;
  /** The popup, once something else than the toolbar button has opened it. */
  openedPopup(): Promise<Page>;
  /** The toolbar button's title on every open tab, sorted. */
  toolbarTitles(): Promise<string[]>;
  /** Takes the extension out and puts it in again, as an update does: scripts in open pages lose their extension. */
  reinstall(): Promise<void>;
  /** Runs a function in the background worker, where the extension's own interfaces are. */
  inWorker<Result>(run: () => Result | Promise<Result>): Promise<Result>;
  /** Kills the background worker, as the browser does whenever it likes. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

interface Options {
  headless?: boolean;
  /** The interface's language, as the browser is set to it. */
  language?: 'ko' | 'en';
  extension?: string;
  timezone?: string;
  /** A folder to keep the profile in, for a browser that is started again; else a fresh one, removed at the end. */
  profile?: string;
  /** Leaves the page in front that opens by itself after installing. */
  keepWelcome?: boolean;
}

/** A Chromium with the built extension in a fresh profile, which reaches no network at all. */
export async function openExtensionBrowser(options: Options = {}): Promise<ExtensionBrowser> {
  const { headless = true, language = 'ko', extension = builtExtension, timezone } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'baro-munui-'));
  let isFresh = !existsSync(join(profile, 'Default'));
  const locale = language === 'ko' ? 'ko_KR.UTF-8' : 'en_US.UTF-8';
  const context = await chromium.launchPersistentContext(profile, {
    headless,
    executablePath: findChromium(),
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: { width: 1100, height: 900 },
    env: { ...process.env, LANGUAGE: language, LANG: locale, ...(timezone && { TZ: timezone }) } as Record<
      string,
      string
    >,
    args: [
      `--lang=${language}`,
      // Room for a popup of its full 600 px.
      '--screen-info={1600x1200}',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--disable-gpu',
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ],
  });
  const session = await context.browser()!.newBrowserCDPSession();
  const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
  const debuggerAddress = `http://127.0.0.1:${port}`;
  const connections: Browser[] = [];
  const served = new Map<string, string>();
  const blockedRequests: string[] = [];
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    const html = served.get(url);
    if (html !== undefined) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    if (/^(?:chrome-extension|data|blob):/.test(url)) return route.continue();
    if (!url.endsWith('/favicon.ico')) blockedRequests.push(url);
    return route.abort();
  });
  async function install(): Promise<string> {
    const { id } = await send<{ id: string }>(session, 'Extensions.loadUnpacked', { path: extension });
    // In a profile that had it before it is not installed for the first time.
    if (!options.keepWelcome && isFresh && existsSync(join(extension, 'welcome.html')))
      await (await welcomePage(context)).close();
    return id;
  }
  const extensionId = await install();

  const tools = { session, extensionId, debuggerAddress, connections };
  return {
    context,
    extensionId,
    blockedRequests,
    serve: (url, html) => void served.set(url, html),
    clickToolbarButton: (page) => clickToolbarButton(page, tools),
    openPopup: async (page) => {
      await clickToolbarButton(page, tools);
      return openedPage('popup.html', tools);
    },
    openedPanel: () => openedPage('sidepanel.html', tools),
    openedPopup: () => openedPage('popup.html', tools),
    toolbarTitles: async () => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/popup.html`);
      const titles = await page.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: ChromeTabs };
        const tabs = await chrome.tabs.query({});
        return Promise.all(tabs.map(({ id }) => chrome.action.getTitle({ tabId: id })));
      });
      await page.close();
      return [...new Set(titles)].sort();
    },
    reinstall: async () => {
      await send(session, 'Extensions.uninstall', { id: extensionId });
      isFresh = true;
      await install();
    },
    inWorker: async (run) => {
      const [worker = await context.waitForEvent('serviceworker')] = context.serviceWorkers();
      return worker.evaluate(run);
    },
    stopWorker: async () => {
      const { targetInfos } = await send<Targets>(session, 'Target.getTargets', {});
      const worker = targetInfos.find(
        ({ type, url }) => type === 'service_worker' && url.includes(extensionId),
      );
      if (worker) await send(session, 'Target.closeTarget', { targetId: worker.targetId });
    },
    close: async () => {
      for (const connection of connections) await connection.close();
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** The page that opens by itself after installing. */
export async function welcomePage(context: BrowserContext): Promise<Page> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const welcome = context.pages().find((page) => page.url().endsWith('/welcome.html'));
    if (welcome) return welcome;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('The welcome page did not open.');
}

interface ChromeTabs {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  action: { getTitle(tab: { tabId: number }): Promise<string> };
}

interface Targets {
  targetInfos: { targetId: string; type: string; url: string }[];
}

interface ClickTools {
  session: CDPSession;
  extensionId: string;
}

interface PopupTools {
  extensionId: string;
  debuggerAddress: string;
  connections: Browser[];
}

async function clickToolbarButton(page: Page, { session, extensionId }: ClickTools): Promise<number> {
  await page.bringToFront();
  await page.waitForTimeout(150);
  const { targetInfos } = await send<Targets>(session, 'Target.getTargets', { filter: [{ type: 'tab' }] });
  const target =
    targetInfos.find(({ url }) => url === page.url()) ??
    // What stands there in place of a page that could not be had.
    targetInfos.find(({ url }) => url.startsWith('chrome-error:')) ??
    targetInfos[0];
  const clicked = Date.now();
  await send(session, 'Extensions.triggerAction', { id: extensionId, targetId: target!.targetId });
  return clicked;
}

async function openedPage(file: string, tools: PopupTools): Promise<Page> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const page = await extensionPage(file, tools);
    if (page) return page;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${file} did not open.`);
}

/** Playwright's own connection is told of no popup; one that is made while it is open finds it among its pages. */
async function extensionPage(
  file: string,
  { debuggerAddress, extensionId, connections }: PopupTools,
): Promise<Page | undefined> {
  const connection = await chromium.connectOverCDP(debuggerAddress);
  const found = connection
    .contexts()
    .flatMap((context) => context.pages())
    .find((page) => page.url().startsWith(`chrome-extension://${extensionId}/${file}`));
  if (found) connections.push(connection);
  else await connection.close();
  return found;
}

/** Playwright's types do not know the Extensions domain yet. */
function send<Result>(session: CDPSession, method: string, params: object): Promise<Result> {
  return (session.send as (method: string, params: object) => Promise<unknown>)(
    method,
    params,
  ) as Promise<Result>;
}
