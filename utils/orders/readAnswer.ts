import { checkedSnapshot } from './checkedSnapshot';
import { readSnapshot } from './readOrders';
import type { PageSnapshot } from './snapshot/types';
import { isNaverSite } from './sites/isNaverSite';
import { supportHoursOn } from './supportHoursOn';
import type { ReadResult } from './types';

/** What a page says of an order and, beside it, whose page it is and the hours of its store's support, as printed. */
export type PageReading = ReadResult & { host?: string; supportHours?: string };

/** What a page's answer says of an order; null where it is no answer. A chunk of its own, with all that understands pages. */
export function readAnswer(answer: unknown, now: Date): PageReading | { state: 'pdf' } | null {
  const snapshot = checkedSnapshot(answer);
  if (!snapshot) return null;
  if (isPdf(snapshot)) return { state: 'pdf' };
  const result = readSnapshot(snapshot, now);
  if (result.state !== 'read') return result;
  const supportHours = supportHoursOn(
    snapshot,
    result.orders.some(({ site }) => isNaverSite(site)),
  );
  return { ...result, host: hostOf(snapshot.url), ...(supportHours && { supportHours }) };
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
