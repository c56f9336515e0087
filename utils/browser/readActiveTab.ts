import browser from 'webextension-polyfill';
import { checkedFindings } from '../orders/checkedFindings';
import { orderOf } from '../orders/orderOf';
import { findSite } from '../orders/sites/findSite';
import type { Order } from '../orders/types';
import { readRequest } from './messages';

export type PageAnswer =
  | { kind: 'read'; orders: Order[]; complete: boolean }
  | { kind: 'loading' | 'signed-out' | 'not-an-order' }
  /** Nothing on the page answered, or what answered made no sense. */
  | { kind: 'browser-page' | 'reload-needed' | 'no-reader' | 'garbled' };

const PATIENCE_MS = 2000;
const PAUSE_MS = 150;

/**
 * Asks the page in front of the shopper what it says, and waits up to two seconds for one that is still loading.
 * Never throws: every way in which asking can fail is an answer.
 */
export async function readActiveTab(): Promise<PageAnswer> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  if (tab?.id === undefined) return { kind: 'browser-page' };
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask(tab.id, tab.url);
    if (answer.kind !== 'loading' || Date.now() + PAUSE_MS > end) return answer;
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
}

export async function reloadActiveTab(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await browser.tabs.reload(tab.id);
}

async function ask(tabId: number, url: string | undefined): Promise<PageAnswer> {
  let answer: unknown;
  try {
    answer = await browser.tabs.sendMessage(tabId, readRequest, { frameId: 0 });
  } catch {
    return { kind: whyNobodyAnswers(url) };
  }
  const findings = checkedFindings(answer);
  if (!findings) return { kind: 'garbled' };
  const result = orderOf(findings, new Date());
  if (result.state !== 'read') return { kind: result.state };
  return { kind: 'read', orders: result.orders, complete: result.complete !== false };
}

/**
 * The click that opened the popup lets us see the address: a declared order page whose script does not answer was
 * opened before the extension was installed or updated, and needs to be loaded again.
 */
function whyNobodyAnswers(url: string | undefined): 'browser-page' | 'reload-needed' | 'no-reader' {
  if (!url || !/^https?:/.test(url)) return 'browser-page';
  return findSite(url) ? 'reload-needed' : 'no-reader';
}
