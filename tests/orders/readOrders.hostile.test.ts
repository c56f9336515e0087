import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedFindings } from '../../utils/orders/checkedFindings';
import { findInWindow } from '../../utils/orders/findInWindow';
import { orderOf } from '../../utils/orders/orderOf';
import { readOrders } from '../../utils/orders/readOrders';
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
  const findings = findInWindow(documentOf(html, expected.url).defaultView!)!;

  it('is the same after the check where it is one', () => {
    expect(orderOf(checkedFindings(structuredClone(findings))!, new Date(expected.now!))).toEqual(
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
    { site: 'naver-pay' },
    { site: 'naver-pay', page: 'ready', findings: 'x', foreign: [] },
  ])('is refused where it is none: %j', (answer) => expect(checkedFindings(answer)).toBeNull());

  it.each([
    ['a field that does not exist', { field: 'receiver' }],
    ['a text that is none', { text: 7 }],
    ['a text without end', { text: '가'.repeat(30_000) }],
    ['a strategy of its own', { from: 'trust-me' }],
  ])('is refused with %s', (_, change) => {
    const forged = { ...findings, findings: [{ ...findings.findings[0], ...change }] };
    expect(checkedFindings(forged)).toBeNull();
  });

  it('loses keys that nobody asked for, and marks that turn writing around', () => {
    const forged = {
      ...findings,
      evil: 'x',
      findings: [{ ...findings.findings[0], evil: 'x', text: '1\u202E2' }],
    };
    expect(JSON.stringify(checkedFindings(forged))).not.toMatch(/evil|\u202E/);
  });

  it('never throws, whatever places a page makes up', () => {
    const anyPlace = fc.array(fc.integer(), { maxLength: 6 });
    const anyFinding = fc.record({
      field: fc.constantFrom(...findings.findings.map(({ field }) => field)),
      text: fc.oneof(
        fc.string(),
        fc.constantFrom('2026111710034503', '배송중', '1개', '11/19(목) 도착 예정'),
      ),
      from: fc.constantFrom('attribute' as const, 'label' as const, 'class' as const),
      label: fc.constantFrom('', '주문금액'),
      at: anyPlace,
    });
    fc.assert(
      fc.property(fc.array(anyFinding), fc.array(anyPlace), (made, foreign) => {
        const checked = checkedFindings({ site: 'naver-pay', page: 'ready', findings: made, foreign });
        expect(['read', 'not-an-order']).toContain(orderOf(checked!, new Date()).state);
      }),
    );
  });
});
