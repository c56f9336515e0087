import browser, { type Tabs } from 'webextension-polyfill';
import { checkedFindings } from '../orders/checkedFindings';
import { orderOf } from '../orders/orderOf';
import { findSite } from '../orders/sites/findSite';
import type { Order, ReadResult } from '../orders/types';
import { readRequest } from './messages';

export type PageAnswer =
  | { kind: 'read'; orders: Order[]; complete: boolean }
  | { kind: 'loading' | 'signed-out' | 'not-an-order' }
  /** Nothing on the page answered, or what answered made no sense. */
  | { kind: 'browser-page' | 'reload-needed' | 'no-reader' | 'garbled' };

const PATIENCE_MS = 2000;
const PAUSE_MS = 150;

/**
 * Asks the page in front of the shopper what it says, and waits up to two seconds for one that is still loading or too
 * busy to answer. Never throws: every way in which asking can fail is an answer.
 */
export async function readActiveTab(): Promise<PageAnswer> {
  const tab = await tabInFront().catch(() => undefined);
  if (tab?.id === undefined) return { kind: 'browser-page' };
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await Promise.race([ask(tab.id, tab), stillLoadingAfter(end - Date.now())]);
    if (answer.kind !== 'loading' || Date.now() + PAUSE_MS > end) return answer;
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
}

export async function reloadActiveTab(): Promise<void> {
  const tab = await tabInFront();
  if (tab?.id !== undefined) await browser.tabs.reload(tab.id);
}

/** The active tab; where the popup is a tab of its own (Firefox for Android), the one that was looked at before. */
async function tabInFront(): Promise<Tabs.Tab | undefined> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!isOwnPage(active)) return active;
  const tabs = await browser.tabs.query({ currentWindow: true });
  const others = tabs.filter((tab) => !isOwnPage(tab));
  return others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

/** Of the addresses of extensions only our own are shown to us. */
function isOwnPage(tab: Tabs.Tab | undefined): boolean {
  return /^(?:chrome|moz)-extension:/.test(tab?.url ?? '');
}

function stillLoadingAfter(milliseconds: number): Promise<PageAnswer> {
  return new Promise((done) => setTimeout(() => done({ kind: 'loading' }), milliseconds));
}

async function ask(tabId: number, { url, status }: Tabs.Tab): Promise<PageAnswer> {
  let answer: unknown;
  try {
    answer = await browser.tabs.sendMessage(tabId, readRequest, { frameId: 0 });
  } catch {
    return { kind: whyNobodyAnswers(url, status) };
  }
  const result = understood(answer);
  if (!result) return { kind: 'garbled' };
  if (result.state !== 'read') return { kind: result.state };
  return { kind: 'read', orders: result.orders, complete: result.complete !== false };
}

/** What the answer says of an order; null where it is no answer, or one made to be misunderstood. */
function understood(answer: unknown): ReadResult | null {
  try {
    const findings = checkedFindings(answer);
    return findings && orderOf(findings, new Date());
  } catch {
    return null;
  }
}

/**
 * The click that opened the popup lets us see the address: a declared order page whose script does not answer was
 * opened before the extension was installed or updated, and needs to be loaded again; unless the browser is loading it
 * just now, before the script's turn.
 */
function whyNobodyAnswers(
  url: string | undefined,
  status: string | undefined,
): Exclude<PageAnswer['kind'], 'read'> {
  if (!url || !/^https?:/.test(url)) return 'browser-page';
  if (!findSite(url)) return 'no-reader';
  return status === 'loading' ? 'loading' : 'reload-needed';
}
