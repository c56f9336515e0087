import { checkedSnapshot } from './checkedSnapshot';
import { readSnapshot } from './readOrders';
import type { PageSnapshot } from './snapshot/types';
import { findSite } from './sites/findSite';
import { isNaverSite } from './sites/isNaverSite';
import { supportHoursOn } from './supportHoursOn';
import { sites } from './sites/sites';
import type { Order, ReadResult } from './types';

/** The hours of a store's support as its page prints them; on a market's page they are the market's, not the seller's. */
export interface SupportHours {
  text: string;
  of: 'seller' | 'store';
}

/** What a page says of an order and, beside it, whose page it is and when its store answers. */
export type PageReading = ReadResult & { host?: string; supportHours?: SupportHours };

/** What a page's answer says of an order; null where it is no answer. A chunk of its own, with all that understands pages. */
export function readAnswer(answer: unknown, now: Date): PageReading | { state: 'pdf' } | null {
  const snapshot = checkedSnapshot(answer);
  if (!snapshot) return null;
  if (isPdf(snapshot)) return { state: 'pdf' };
  const result = readSnapshot(snapshot, now);
  if (result.state !== 'read') return result;
  return { ...result, host: hostOf(snapshot.url), ...supportHoursIn(snapshot, result.orders) };
}

/** Whether a store's order page stands at this address, whatever can be seen of it. */
export function isOrderAddress(url: string): boolean {
  return findSite(url) !== null;
}

function supportHoursIn(snapshot: PageSnapshot, orders: Order[]): { supportHours?: SupportHours } {
  const site = orders[0]?.site ?? '';
  const isNaver = isNaverSite(site);
  const text = supportHoursOn(snapshot, isNaver);
  // A store with a host of its own among our sites is a market of many sellers.
  const isMarket = !isNaver && sites.some(({ id, matchPatterns }) => id === site && matchPatterns);
  return text ? { supportHours: { text, of: isMarket ? 'store' : 'seller' } } : {};
}

function hostOf(url: string): string {
  return /^https?:\/\/([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
}

/** Chrome shows a PDF in a page that holds nothing else, or nothing that can be seen from outside its viewer. */
function isPdf({ url, nodes }: PageSnapshot): boolean {
  return nodes.some(isPdfViewer) || (nodes.length < 2 && /\.pdf(?:[?#]|$)/i.test(url));
}

function isPdfViewer([parent, tag, attributes]: PageSnapshot['nodes'][number]): boolean {
  return parent === 0 && tag === 'EMBED' && attributes?.['type'] === 'application/pdf';
}
