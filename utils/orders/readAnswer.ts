import { checkedSnapshot } from './checkedSnapshot';
import { readSnapshot } from './readOrders';
import type { PageSnapshot } from './snapshot/types';
import type { ReadResult } from './types';

/** What a page's answer says of an order; null where it is no answer. A chunk of its own, with all that understands pages. */
export function readAnswer(answer: unknown, now: Date): ReadResult | { state: 'pdf' } | null {
  const snapshot = checkedSnapshot(answer);
  if (!snapshot) return null;
  return isPdf(snapshot) ? { state: 'pdf' } : readSnapshot(snapshot, now);
}

/** Chrome shows a PDF in a page that holds nothing else, or nothing that can be seen from outside its viewer. */
function isPdf({ url, nodes }: PageSnapshot): boolean {
  return nodes.some(isPdfViewer) || (nodes.length < 2 && /\.pdf(?:[?#]|$)/i.test(url));
}

function isPdfViewer([parent, tag, attributes]: PageSnapshot['nodes'][number]): boolean {
  return parent === 0 && tag === 'EMBED' && attributes?.['type'] === 'application/pdf';
}
