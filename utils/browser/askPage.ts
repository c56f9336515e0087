import browser from 'webextension-polyfill';
import { readRequest } from './messages';

/** Why a page cannot be looked at. */
export type NoAnswer = 'browser-page' | 'file' | 'pdf' | 'tab-closed' | 'loading' | 'no-access';

/** What the page's reader answered, which may be anything; or why there is none. */
export type PageReply = { answer: unknown } | { kind: NoAnswer };

// No extension is let into the stores of extensions.
const EXTENSION_STORES =
  /^https:\/\/(?:chrome\.google\.com\/webstore|chromewebstore\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(?:[/?#]|$)/;

/**
 * Asks the content script of a declared order page; where none answers, puts the reader into the page, which the click
 * that opened the popup allows. So any store is read, a page reached by in-page navigation, and one that was opened
 * before the extension was installed or updated. Beside a page that nobody clicked on (`wasClicked` false, in the panel)
 * its address is not ours to know either.
 */
export async function askPage(tabId: number, wasClicked = true): Promise<PageReply> {
  const answer = await browser.tabs
    .sendMessage(tabId, readRequest, { frameId: 0 })
    .catch((): unknown => undefined);
  if (answer !== undefined) return { answer };
  try {
    // Waits for the page's structure, as a content script does.
    const [main] = await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
    // Of some of its own pages Firefox gives nothing, where others throw.
    if (main) return { answer: main.result };
  } catch {
    // Why it was refused is not in the error.
  }
  return { kind: await whyRefused(tabId, wasClicked) };
}

async function whyRefused(tabId: number, wasClicked: boolean): Promise<NoAnswer> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab) return 'tab-closed';
  // Kept from us where the browser's own pages are not ours to know.
  const { url = '', status } = tab;
  if (url === '' && !wasClicked) return status === 'loading' ? 'loading' : 'no-access';
  if (url.startsWith('file:')) return 'file';
  if (!/^https?:/.test(url) || EXTENSION_STORES.test(url)) return 'browser-page';
  // Firefox shows it in a page of its own, at the document's address.
  if (/\.pdf(?:[?#]|$)/i.test(url)) return 'pdf';
  // Between two pages, or one that the browser shows in place of a page that it could not get.
  return status === 'loading' ? 'loading' : 'no-access';
}
