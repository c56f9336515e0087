import { expect, type Page } from '@playwright/test';
import { pageWithBox, surroundings } from './boxPages';

const ORDER = 'https://haneul-goods.example/my/order/view?no=R-77120934';

export const FILLED = /칸에 넣었어요/;
export const UNDONE = /다시 뺐어요/;
export const FAILED = /넣지 못해 대신 복사했어요/;

interface Shop {
  openPage(url: string, html: string): Promise<Page>;
  openPopup(page: Page): Promise<Page>;
}

interface Opening {
  focus?: (page: Page) => Promise<unknown>;
  /** What the page itself runs. */
  script?: string;
}

/** Opens a page, puts the focus where it is wanted, clicks the toolbar button. */
export async function openAt(shop: Shop, content: string, { focus = focusBox, script = '' }: Opening = {}) {
  const page = await shop.openPage(ORDER, pageWithBox(content, script));
  await focus(page);
  const before = await surroundings(page);
  const popup = await shop.openPopup(page);
  await expect(popup.getByTestId('draft-body')).toHaveValue(/20261118-0093412/);
  await page.evaluate('heard.length = 0');
  const press = async (button: string, says: RegExp | string) => {
    await popup.getByTestId(button).click();
    await expect(popup.getByTestId('paste-into-page-result')).toHaveText(says);
  };
  return {
    page,
    popup,
    body: await popup.getByTestId('draft-body').inputValue(),
    title: await popup.getByTestId('draft-title').inputValue(),
    paste: (says: RegExp | string) => press('paste-into-page', says),
    undo: (says: RegExp | string) => press('undo-paste', says),
    /** Nothing was pressed, sent, focused, scrolled or changed beside the box. */
    async expectNothingElse() {
      expect(await page.evaluate('heard')).toEqual([]);
      expect(await surroundings(page)).toEqual(before);
    },
  };
}

export async function focusBox(page: Page): Promise<void> {
  await page.locator('#box').focus();
}

/** Puts the caret, or a selection, into a text area or an input. */
export function caretAt(from: number, to = from): (page: Page) => Promise<void> {
  return (page) =>
    page.locator('#box').evaluate(
      (box: HTMLTextAreaElement, [start, end]) => {
        box.focus();
        box.setSelectionRange(start!, end!);
      },
      [from, to],
    );
}

export function valueOf(page: Page): Promise<string> {
  return page.locator('#box').inputValue();
}

/** What can be read in a box of any kind, wherever it is. */
export async function shownIn(page: Pick<Page, 'locator'>, selector = '#box'): Promise<string> {
  return page.locator(selector).evaluate((box: HTMLTextAreaElement) => (box.value ?? box.innerText).trim());
}

/** The lines that hold something: editors part paragraphs by one line or by two. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replaceAll('\u00A0', ' ').trim())
    .filter(Boolean);
}

/** What the filler itself says of the focus, in the page that the popup was opened on. */
export async function found(popup: Page): Promise<unknown> {
  return popup.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ChromeScripting };
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const target = { tabId: tab!.id };
    await chrome.scripting.executeScript({ target, files: ['/filler.js'] });
    const [main] = await chrome.scripting.executeScript({
      target,
      func: () => (globalThis as unknown as { baroMunui: { find(): unknown } }).baroMunui.find(),
    });
    return main!.result;
  });
}

interface ChromeScripting {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  scripting: { executeScript(injection: object): Promise<{ result: unknown }[]> };
}

/** What is on the clipboard, pasted into the page's other text area. */
export async function clipboard(page: Page): Promise<string> {
  await page.bringToFront();
  await page.locator('#another').fill('');
  await page.locator('#another').focus();
  await page.keyboard.press('Control+V');
  return page.locator('#another').inputValue();
}
