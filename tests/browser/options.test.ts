import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { openExtensionBrowser, type ExtensionBrowser } from '../../scripts/chromium/extensionBrowser';
import { expect, test } from './extension';

const picture = (name: string) => ({ path: `test-results/options/${name}.png`, fullPage: true });

async function openOptions({ context, extensionId }: ExtensionBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await expect(page.getByTestId('name')).toBeVisible();
  return page;
}

/** Something of each kind that stays on the computer, as a popup would have kept it. */
async function keepSomething(options: Page): Promise<void> {
  await options.evaluate(async () => {
    const { chrome } = globalThis as unknown as Extension;
    const at = new Date().toISOString();
    await chrome.storage.local.set({
      waits: [{ channel: 'phone', startedAt: at, seconds: 90, answered: true }],
      sellerHours: { 'naver|달빛상점': { text: '평일 10~17시', confirmed: true } },
      ownHolidays: ['2026-12-31'],
    });
  });
  await expect(options.getByTestId('kept-ownHolidays')).toBeVisible();
}

async function everythingStored(page: Page): Promise<Record<string, unknown>[]> {
  return page.evaluate(async () => {
    const { local, sync, session } = (globalThis as unknown as Extension).chrome.storage;
    return Promise.all([local.get(null), sync.get(null), session.get(null)]);
  });
}

/** What the page makes a file of; where a download goes two connections to one browser do not agree on. */
async function exportText(options: Page): Promise<string> {
  await options.evaluate(() => {
    const made = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      (globalThis as unknown as Made).made = blob.text();
      return made(blob);
    };
  });
  await options.getByTestId('export').click();
  await expect(options.getByTestId('exported')).toContainText('만들었어요');
  return options.evaluate(() => (globalThis as unknown as Made).made);
}

function give(options: Page, text: string | Buffer): Promise<void> {
  const buffer = typeof text === 'string' ? Buffer.from(text) : text;
  return options
    .getByTestId('import')
    .setInputFiles({ name: 'baro-munui.json', mimeType: 'application/json', buffer });
}

async function removeEverything(options: Page): Promise<void> {
  const section = options.getByRole('region', { name: '모두 지우기' });
  await section.getByRole('button', { name: '모두 지우기' }).click();
  await section.getByRole('button', { name: '네, 지울게요' }).click();
  await expect(options.getByTestId('receipt')).toBeVisible();
}

test.describe('the options', () => {
  test.afterEach(async ({ shop }) => {
    const page = await openOptions(shop.browser);
    await removeEverything(page);
    for (const open of shop.browser.context.pages())
      if (open.url().includes('/options.html')) await open.close();
  });

  test('are what the next draft goes by, in every window', async ({ shop }) => {
    const options = await openOptions(shop.browser);
    const other = await openOptions(shop.browser);
    await options.getByTestId('name').pressSequentially('Kim Garam');
    await options.getByTestId('language').selectOption('en');
    await options.getByTestId('channel').selectOption('seller-inquiry');
    await options.getByTestId('text-size').selectOption('130');
    await expect(options.getByTestId('saved')).toContainText('저장했어요');
    await expect(options.locator('html')).toHaveCSS('font-size', '20.8px');
    await expect(other.getByTestId('name')).toHaveValue('Kim Garam');
    const popup = await shop.openPopup(await shop.openSample('shipping-five-days'));
    await expect(popup.getByTestId('draft-body')).toHaveValue(/^Hello[\s\S]*Kim Garam$/);
    await expect(popup.getByTestId('channel')).toHaveValue('seller-inquiry');
    await expect(popup.locator('html')).toHaveCSS('font-size', '20.8px');
    await popup.close();
  });

  test('export, remove and bring back everything, drafts included', async ({ shop }) => {
    const popup = await shop.openPopup(await shop.openSample('paid'));
    await popup.getByTestId('draft-body').fill('직접 쓴 글이에요.');
    await popup.close();
    const options = await openOptions(shop.browser);
    await options.getByTestId('name').fill('박가상');
    await options.getByTestId('theme').selectOption('dark');
    await keepSomething(options);
    await options.getByTestId('with-drafts').check();
    const text = await exportText(options);
    expect(text).toContain('직접 쓴 글이에요.');
    await removeEverything(options);
    await expect(options.getByTestId('receipt')).toContainText('남은 것이 없어요');
    expect((await everythingStored(options)).flatMap((area) => Object.values(area).filter(isFilled))).toEqual(
      [],
    );
    await expect(options.getByTestId('name')).toHaveValue('');

    await give(options, text);
    await options.getByTestId('apply').click();
    await expect(options.getByTestId('import-outcome')).toHaveText('가져왔어요.');
    await expect(options.getByTestId('name')).toHaveValue('박가상');
    await expect(options.getByTestId('kept-sellerHours')).toContainText('(1)');
    await expect(options.locator('html')).toHaveCSS('color-scheme', 'dark');
    const again = await shop.openPopup(await shop.openSample('paid'));
    await expect(again.getByTestId('draft-body')).toHaveValue('직접 쓴 글이에요.');
    await again.close();
  });

  test('encrypt a file where a passphrase is typed, and open it with no other', async ({ shop }) => {
    const options = await openOptions(shop.browser);
    await options.getByTestId('name').fill('박가상');
    const section = options.getByRole('region', { name: '내보내기' });
    await section.getByLabel(/^파일 암호/).fill('달빛 담요 7');
    const text = await exportText(options);
    expect(text).not.toContain('박가상');
    await options.getByTestId('name').fill('다른 이름');
    await give(options, text);
    const opening = options.getByRole('region', { name: '가져오기' });
    await opening.getByLabel('파일 암호').fill('달빛 담요 8');
    await options.getByTestId('open-file').click();
    await expect(options.getByTestId('import-outcome')).toContainText('암호가 다르거나');
    await opening.getByLabel('파일 암호').fill('달빛 담요 7');
    await options.getByTestId('open-file').click();
    await options.getByTestId('apply').click();
    await expect(options.getByTestId('name')).toHaveValue('박가상');
  });

  test('refuse what cannot be used, with its reason, and change nothing', async ({ shop }) => {
    const options = await openOptions(shop.browser);
    await keepSomething(options);
    const before = await everythingStored(options);
    for (const [text, reason] of [
      [Buffer.alloc(6_000_000, ' '), '5MB가 넘는'],
      ['{"format":"baro-munui","version":2}', '더 새로운 버전'],
      ['{"bookmarks":[]}', '다른 프로그램'],
      ['<html>', '내보낸 파일이 아니거나'],
      ['{"format":"baro-munui","version":1}', '깨져 있어'],
    ] as const) {
      await give(options, text);
      await expect(options.getByTestId('import-outcome')).toContainText(reason);
    }
    expect(await everythingStored(options)).toEqual(before);
  });

  test('change nothing where the browser refuses what a file brings, and say so', async ({ shop }) => {
    const options = await openOptions(shop.browser);
    await keepSomething(options);
    const before = await everythingStored(options);
    await options.evaluate(() => {
      const { session } = (globalThis as unknown as Extension).chrome.storage;
      Object.assign(session, { set: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) });
    });
    await give(
      options,
      '{"format":"baro-munui","version":1,"kept":{"ownHolidays":["2027-01-02"]},"session":{"work:a":{}}}',
    );
    await options.getByTestId('apply').click();
    await expect(options.getByTestId('import-outcome')).toContainText('아무것도 바뀌지 않았어요');
    expect(await everythingStored(options)).toEqual(before);
  });

  test('say where settings are kept when sync refuses them, and when nothing keeps them', async ({
    shop,
  }) => {
    const options = await openOptions(shop.browser);
    await options.evaluate(() => {
      const { sync } = (globalThis as unknown as Extension).chrome.storage;
      Object.assign(sync, { set: () => Promise.reject(new Error('off')) });
    });
    await options.getByTestId('tone').selectOption('firm');
    await expect(options.getByTestId('saved')).toContainText('이 컴퓨터에만');
    await options.evaluate(() => {
      const { local } = (globalThis as unknown as Extension).chrome.storage;
      Object.assign(local, { set: () => Promise.reject(new Error('full')) });
    });
    await options.getByTestId('name').fill('박가상');
    await expect(options.getByTestId('saved')).toContainText('저장하지 못했어요');
    await expect(options.getByTestId('name')).toHaveValue('박가상');
    await options.reload();
    await expect(options.getByTestId('tone')).toHaveValue('firm');
    // Once sync takes them again they go along by themselves.
    await expect.poll(async () => (await everythingStored(options))[1]).toMatchObject({ tone: 'firm' });
    expect((await everythingStored(options))[0]).not.toHaveProperty('tone');
  });

  test('keep a name that was still being typed when the page was left', async ({ shop }) => {
    const options = await openOptions(shop.browser);
    await options.getByTestId('name').pressSequentially('박가상');
    await options.reload();
    await expect(options.getByTestId('name')).toHaveValue('박가상');
  });

  test('go by keyboard alone', async ({ shop }) => {
    const options = await openOptions(shop.browser);
    await keepSomething(options);
    const wipe = options.getByRole('region', { name: '모두 지우기' });
    await wipe.getByRole('button', { name: '모두 지우기' }).focus();
    await options.keyboard.press('Enter');
    // Where one would change nothing by pressing again.
    await expect(wipe.getByRole('button', { name: '아니요' })).toBeFocused();
    await options.keyboard.press('Enter');
    await expect(wipe.getByRole('heading')).toBeFocused();
    await options.keyboard.press('Tab');
    await options.keyboard.press('Enter');
    await options.keyboard.press('Shift+Tab');
    await options.keyboard.press('Enter');
    await expect(options.getByTestId('receipt').locator('p').first()).toBeFocused();
  });
});

test('what is older than it is to be kept goes when the browser starts, by a clock that ran on', async ({
  shop,
}) => {
  const options = await openOptions(shop.browser);
  await options.evaluate(async () => {
    const { chrome } = globalThis as unknown as Extension;
    const [recent = '', weeksOld = '', tooOld = ''] = [1, 20, 200].map((days) =>
      new Date(Date.now() - days * 86_400_000).toISOString(),
    );
    const wait = { channel: 'phone', seconds: 90, answered: true };
    await chrome.storage.local.set({
      waits: [tooOld, recent].map((startedAt) => ({ ...wait, startedAt })),
      clockTrail: { seenOn: recent.slice(0, 10), steadySince: weeksOld.slice(0, 10) },
    });
  });
  await shop.browser.stopWorker();
  // Wakes it again, as the browser's start does.
  await shop.openSample('paid');
  await expect.poll(async () => ((await everythingStored(options))[0]!['waits'] as unknown[]).length).toBe(1);
  await removeEverything(options);
  await options.close();
});

for (const language of ['ko', 'en'] as const)
  test(`the options can be seen and used in any light, width and size of letters: ${language}`, async () => {
    const browser = await openExtensionBrowser({ language });
    const options = await openOptions(browser);
    await keepSomething(options);
    await give(
      options,
      '{"format":"baro-munui","version":1,"kept":{"waits":[1]},"settings":{"tone":"firm"}}',
    );
    await expect(options.getByTestId('backup-content')).toBeVisible();
    const [download] = await Promise.all([
      options.waitForEvent('download'),
      options.getByTestId('export').click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^baro-munui-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toMatchObject({ format: 'baro-munui' });
    await options.getByTestId('hours-of').locator('summary').click();
    await options.getByTestId('tone').selectOption('firm');
    await options.getByRole('button').last().click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await options.emulateMedia({ colorScheme });
      expect(await faultsOf(options)).toEqual([]);
      await options.screenshot(picture(`${language}-${colorScheme}`));
    }
    await options.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await options.screenshot(picture(`${language}-forced`));
    await options.setViewportSize({ width: 320, height: 900 });
    for (const size of ['', '200%']) {
      await options.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize;
      }, size);
      expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(await smallTargets(options)).toEqual([]);
    }
    await options.screenshot(picture(`${language}-narrow-large`));
    await browser.close();
  });

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** What is smaller than 24 px, and no link within a line. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, input, select, summary, textarea')]
      .filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        return width > 0 && (width < 24 || height < 24);
      })
      .map((target) => target.outerHTML.slice(0, 120)),
  );
}

function isFilled(value: unknown): boolean {
  return typeof value !== 'object' || value === null || Object.keys(value).length > 0;
}

interface Made {
  made: Promise<string>;
}

interface Extension {
  chrome: {
    storage: Record<
      'local' | 'sync' | 'session',
      { get(keys: null): Promise<Record<string, unknown>>; set(values: object): Promise<void> }
    >;
  };
}
