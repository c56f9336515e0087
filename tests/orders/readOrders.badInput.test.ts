import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { pageOfJson, pageOfLabels, pagesOf } from '../bench/bigPages';
import { readOrders, readSnapshot } from '../../utils/orders/readOrders';
import { snapshotOf } from '../../utils/orders/snapshot/snapshotOf';
import { documentOf, withDocument } from './documents';
import { plainOrders, type PlainOrder } from './pagePairs';
import { anyStore } from './shortPages';

/** Many times what it takes: a reading that needs longer grows faster than its page. */
const LONGEST = 5000;
const NOW = new Date('2026-11-22T10:00:00+09:00');

/**
 * What is read of a page, within the time; building it does not count. happy-dom needs seconds for 50,000 nodes, so one
 * such page stands here for the six that `npm run bench` has.
 */
function readInTime(document: Document, read = () => readOrders(document, anyStore, NOW)): PlainOrder[] {
  const start = performance.now();
  const result = read();
  expect(performance.now() - start).toBeLessThan(LONGEST);
  return plainOrders(result);
}

const ORDER = `<section><h2>주문 상세</h2><dl><dt>주문번호</dt><dd>20261117-0000012</dd><dt>주문일</dt><dd>2026-11-17</dd>
  <dt>결제수단</dt><dd>신용카드</dd><dt>총 결제금액</dt><dd>52,800원</dd></dl>
  <ul><li><strong>배송중</strong><a href="/goods/7">구름결 담요</a><em>2개</em><span>49,800원</span></li></ul></section>`;

const known: Record<string, unknown> = {
  site: 'generic',
  orderNumber: '20261117-0000012',
  orderedAt: '2026-11-17',
  total: { amount: 52_800, currency: 'KRW' },
  paymentMethods: ['신용카드'],
};
const knownItem: Record<string, unknown> = {
  option: '세이지',
  quantity: 2,
  price: { amount: 49_800, currency: 'KRW' },
  status: 'shipping',
};

/** What is read wrongly: a field may be absent on such a page, but none may say anything else. */
function wrongIn(orders: PlainOrder[]): string[] {
  const items = orders.flatMap((order) => order.items);
  const fields = [
    ...orders.flatMap(({ items: _, ...order }) => differing(order, known)),
    ...items.flatMap(({ productName = '담요', ...item }) => [
      ...differing(item, knownItem),
      ...(productName.endsWith('담요') ? [] : [`productName: ${productName}`]),
    ]),
  ];
  return orders.length > 1 || items.length > 1 ? [`${orders.length} orders`, ...fields] : fields;
}

function differing(read: object, right: Record<string, unknown>): string[] {
  return Object.entries(read)
    .filter(([field, value]) => !isDeepStrictEqual(value, right[field]))
    .map(([field, value]) => `${field}: ${JSON.stringify(value)}`);
}

/** The body of a store’s page beside an order. */
function page(content: string): Document {
  return documentOf(`<body>${ORDER}${content}</body>`, anyStore);
}

describe('nothing is read wrongly, and all is in time, where', () => {
  it('a page has 50,000 nodes', async () => {
    const [, big] = pagesOf(50_000);
    await withDocument(big!.html, anyStore, (document) => {
      const orders = readInTime(document);
      expect(orders[0]?.orderNumber).toBe('20261117-0000012');
      expect(wrongIn(orders)).toEqual([]);
    });
  });

  it('a page has 20,000 words that labels are made of', async () => {
    await withDocument(pageOfLabels(20_000).html, anyStore, (document) => {
      const orders = readInTime(document);
      expect(orders).toHaveLength(1);
      // Its items: the next test.
      expect(wrongIn(orders.map((order) => ({ ...order, items: [] })))).toEqual([]);
    });
  });

  it('labels stand beside each other without values', () => {
    expect(wrongIn(readInTime(page('<p><b>상품명</b><b>수량</b><b>금액</b></p>')))).toEqual([]);
  });

  it('a page carries 10 MB of data', () => {
    const orders = readInTime(documentOf(pageOfJson(10).html, anyStore));
    expect(orders).toHaveLength(1);
    expect(wrongIn(orders)).toEqual([]);
  });

  it('a label is repeated 5,000 times without a value', () => {
    expect(wrongIn(readInTime(page(`<div>${'<b>결제금액</b>'.repeat(5000)}</div>`)))).toEqual([]);
  });

  it('a label is repeated 5,000 times in one text', () => {
    const orders = readInTime(page(`<p>${'주문번호 '.repeat(5000)}</p>`));
    expect(orders).toHaveLength(1);
    expect(wrongIn(orders)).toEqual([]);
  });

  it('a thousand tables, lists and trackers hold nothing', () => {
    const empty =
      '<table><tr><th></th><td></td></tr></table><dl><dt></dt><dd></dd></dl><ol><li></li><li></li></ol>';
    const orders = readInTime(page(empty.repeat(1000)));
    expect(orders).toHaveLength(1);
    expect(wrongIn(orders)).toEqual([]);
  });

  it('a text is a megabyte long', () => {
    for (const piece of ['1', '1,', '가', ' ', '-', '(', '주문번호:', '2026.11.17 ', 'a@'])
      expect(wrongIn(readInTime(page(`<p>${piece.repeat(1_000_000 / piece.length)}</p>`)))).toEqual([]);
  });
});

/** Built by script, since a parser stops before that. */
function deepPage(tag: string, html: string): Document {
  const document = documentOf(`<body>${ORDER}<div id="deep"></div></body>`, anyStore);
  const outermost = document.createElement(tag);
  let innermost = outermost;
  for (let level = 1; level < 3000; level += 1)
    innermost = innermost.appendChild(document.createElement(tag));
  innermost.innerHTML = html;
  document.querySelector('#deep')!.append(outermost);
  return document;
}

describe('elements three thousand deep', () => {
  it.each(['div', 'li'])('of <%s> hide nothing that stands beside them', (tag) => {
    const document = deepPage(tag, '<p>주문번호 20250101-9999999</p>');
    // happy-dom needs seconds for the styles of a thousand elements in each other: here all can be seen.
    const orders = readInTime(document, () =>
      readSnapshot(
        snapshotOf(document, anyStore, () => ''),
        NOW,
      ),
    );
    expect(orders[0]?.orderNumber).toBe('20261117-0000012');
    expect(wrongIn(orders)).toEqual([]);
  });
});

describe('texts of every script', () => {
  it.each([
    ['Arabic', 'رقم الطلب ١٢٣٤٥٦٧٨٩'],
    ['Hebrew', 'מספר הזמנה 2025'],
    ['Thai', 'หมายเลขคำสั่งซื้อ ๑๒๓๔'],
    ['Devanagari', 'ऑर्डर संख्या १२३४५६'],
    ['Japanese', '注文番号：二〇二六'],
    ['Chinese', '订单编号 一二三四五六'],
    ['emoji', '👨‍👩‍👧‍👦🎁🇰🇷1️⃣2️⃣3️⃣'],
    ['letters with many marks', 'Z̴̢̛͓a̷l̸g̶o̵ ͠2̷0̴2̸5̵'],
    ['jamo apart', '주문번호'],
    ['half a pair', '\uD83D 담요 \uDC00'],
    ['full width', '２０２５０１０１－９９９９９９９'],
    ['nothing visible', '\u200B\u200E\u202E\uFEFF\u00AD'],
  ])('%s beside the order changes nothing of it', (_, words) => {
    const orders = readInTime(page(`<div><p>${words}</p><b>${words}</b></div>`));
    expect(orders).toHaveLength(1);
    expect(wrongIn(orders)).toEqual([]);
  });
});
