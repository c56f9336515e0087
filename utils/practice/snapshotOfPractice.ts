import type { PageSnapshot } from '../orders/snapshot/types';

const ADDRESS = 'https://orders.pay.naver.com/order/status/';

/**
 * What a reader of pages would see of the order to practise on: the drawn card alone, as if it were a page of Naver Pay,
 * where the product has most to say. All of it is in sight and bears no attributes, so this is `snapshotOf` without its
 * cares; from here on it is read as any page is.
 */
export function snapshotOfPractice(card: Element): PageSnapshot {
  const nodes: PageSnapshot['nodes'] = [];
  take(card, 0);
  const number = /\d{16}/.exec(card.textContent ?? '')?.[0] ?? '';
  return { url: ADDRESS + number, nodes, data: [], isCut: false };

  function take(node: Node, parent: number): void {
    if (node.nodeType === Node.TEXT_NODE) nodes.push([parent, node.nodeValue ?? '']);
    else {
      const own = nodes.push([parent, node.nodeName, {}, '']) - 1;
      for (const child of node.childNodes) take(child, own);
    }
  }
}
