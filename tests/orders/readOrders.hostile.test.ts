import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readOrders, readSnapshot } from '../../utils/orders/readOrders';
import { checkedSnapshot } from '../../utils/orders/checkedSnapshot';
import { snapshotOfWindow } from '../../utils/orders/snapshot/snapshotOfWindow';
import { checkedOrder } from '../../utils/orders/checkedOrder';
import { documentOf } from './documents';
import { pagePairsIn } from './pagePairs';

const { html, expected } = pagePairsIn('tests/pages').find(({ name }) =>
  name.endsWith('shipping-five-days'),
)!;
const name = '미니 가습기 300ml';

function readWithName(productName: string) {
  const document = documentOf(html, expected.url);
  for (const strong of document.querySelectorAll('strong')) {
    if (strong.textContent?.endsWith(name)) strong.lastChild!.nodeValue = productName;
  }
  return readOrders(document, expected.url, new Date(expected.now!));
}

describe('a hostile product name', () => {
  it.each([
    ['markup', '<img src=x onerror=alert(1)>담요'],
    ['emoji', '🎁👨‍👩‍👧 선물 세트 🎁'],
    ['10,000 characters', '가'.repeat(10_000)],
    ['line breaks', '담요\n\n  (대형)\t'],
  ])('with %s is read as plain text on one line', (_, productName) => {
    const result = readWithName(productName);
    const [item] = result.state === 'read' ? result.orders[0]!.items : [];
    expect(item?.productName?.value).toBe(productName.replaceAll(/\s+/g, ' ').trim());
  });

  it('cannot turn its own letters around', () => {
    const result = readWithName('담요\u202Egnp.exe\u202C');
    expect(JSON.stringify(result)).not.toMatch(/[\u202A-\u202E]/);
  });
});

describe('any page at all', () => {
  it('gives a result and never throws', () => {
    const tags = fc.constantFrom(
      'div',
      'table',
      'tr',
      'td',
      'th',
      'dl',
      'dt',
      'dd',
      'li',
      'span',
      'button',
      's',
    );
    const words = fc.constantFrom(
      '주문번호',
      '2026111710034503',
      '상품명',
      '배송중',
      '18,900원',
      '옵션',
      '1개',
      ':',
      '',
    );
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        words,
        fc
          .tuple(tags, fc.array(tie('node'), { maxLength: 4 }))
          .map(([tag, kids]) => `<${tag}>${kids.join('')}</${tag}>`),
      ),
    }));
    fc.assert(
      fc.property(tree.node, (body) => {
        const result = readOrders(documentOf(`<body>${body}`, expected.url), expected.url);
        const orders = result.state === 'read' ? result.orders : [];
        expect(orders.map(checkedOrder)).toEqual(orders);
      }),
      { numRuns: 60 },
    );
  });

  it('gives a result for an address that is none and a document without a body', () => {
    const document = documentOf('', 'https://example.com/');
    document.body?.remove();
    expect(readOrders(document, 'no address').state).toBe('not-an-order');
  });

  it('gives a result when the page has tampered with what every page has', () => {
    const broken = new Proxy({} as Document, {
      get: () => {
        throw new Error('tampered');
      },
    });
    expect(readOrders(broken, expected.url)).toEqual({ state: 'not-an-order', tried: [] });
  });
});

describe('the answer of a content script', () => {
  const snapshot = snapshotOfWindow(documentOf(html, expected.url).defaultView!)!;

  it('is the same after the check where it is one', () => {
    expect(readSnapshot(checkedSnapshot(structuredClone(snapshot))!, new Date(expected.now!))).toEqual(
      readOrders(documentOf(html, expected.url), expected.url, new Date(expected.now!)),
    );
  });

  it.each([
    undefined,
    null,
    'read',
    42,
    [],
    {},
    { url: expected.url },
    { url: expected.url, nodes: 'x', data: [], isCut: false },
  ])('is refused where it is none: %j', (answer) => expect(checkedSnapshot(answer)).toBeNull());

  it.each([
    ['a text that is none', [0, 7]],
    ['a text without end', [0, '가'.repeat(30_000)]],
    ['a parent that is no element', [snapshot.nodes.findIndex((node) => node.length === 2), '2']],
    ['a parent that comes later', [1_000_000, '2']],
    ['a node of a shape of its own', [0, 'DIV', {}]],
    ['attributes that are no texts', [0, 'DIV', { class: 7 }, '']],
  ])('is refused with %s', (_, node) => {
    expect(checkedSnapshot({ ...snapshot, nodes: [...snapshot.nodes, node] })).toBeNull();
  });

  it('is refused where nothing stands around its texts', () => {
    expect(checkedSnapshot({ ...snapshot, nodes: [[0, '주문번호']] })).toBeNull();
  });

  it('loses keys that nobody asked for', () => {
    expect(JSON.stringify(checkedSnapshot({ ...snapshot, evil: 'x' }))).not.toContain('evil');
  });

  it('never throws, whatever page and data are made up', () => {
    const anyAttributes = fc.dictionary(
      fc.constantFrom('class', 'href', 'itemprop', 'itemtype', 'aria-label', 'rowspan', '__proto__'),
      fc.oneof(fc.string(), fc.constantFrom('https://schema.org/Order', 'orderNumber', '-3', '주문번호')),
    );
    const anyNode = fc.oneof(
      fc.tuple(
        fc.nat(30),
        fc.constantFrom('TABLE', 'TR', 'TH', 'TD', 'DIV', 'LI', 'A', 'IMG', 'BUTTON'),
        anyAttributes,
        fc.constantFrom('', 's', 'r', 'rs'),
      ),
      fc.tuple(
        fc.nat(30),
        fc.constantFrom('주문번호', '2026111710034503', '배송중', '1개', '상품', '11/19(목) 도착 예정', ' '),
      ),
    );
    const anyData = fc.record({
      name: fc.constantFrom('linked-data', 'domains.order', 'dehydratedState.queries.PAYMENT_LIST'),
      json: fc.oneof(fc.json(), fc.constantFrom('{', '{"__proto__":{"entity":1}}', '[[[[]]]]')),
    });
    fc.assert(
      fc.property(fc.array(anyNode, { maxLength: 60 }), fc.array(anyData), (made, data) => {
        const nodes = [[0, 'BODY', {}, ''], ...made.filter(([parent], index) => parent <= index)];
        const checked = checkedSnapshot({ url: expected.url, nodes, data, isCut: false });
        if (checked) readSnapshot(checked, new Date());
        expect(Object.prototype).not.toHaveProperty('entity');
      }),
      { numRuns: 100 },
    );
  });
});
