import { snapshotOf } from '../orders/snapshot/snapshotOf';
import type { PageSnapshot } from '../orders/snapshot/types';

const ADDRESS = 'https://orders.pay.naver.com/order/status/';

/**
 * What the reader sees of the order to practise on: the drawn card alone, as if it were a page of Naver Pay, where the
 * product has most to say. From here on it is read as any page is.
 */
export function snapshotOfPractice(card: Element): PageSnapshot {
  const page = card.ownerDocument.implementation.createHTMLDocument();
  page.body.append(page.importNode(card, true));
  const number = /\d{16}/.exec(card.textContent ?? '')?.[0] ?? '';
  // The copy is in no window, which could say what is hidden: nothing is.
  return snapshotOf(page, ADDRESS + number, () => '');
}
