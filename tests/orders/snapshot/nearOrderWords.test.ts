import { describe, expect, it } from 'vitest';
import { readOrders } from '../../../utils/orders/readOrders';
import { styledLook } from '../../../utils/orders/snapshot/look';
import { nearOrderWords } from '../../../utils/orders/snapshot/nearOrderWords';
import { snapshotOf } from '../../../utils/orders/snapshot/snapshotOf';
import { documentOf } from '../documents';
import { plainOrders } from '../pagePairs';
import { anyStore, textsOf } from '../shortPages';

const ORDER = `<section><dl><dt>주문번호</dt><dd>20261117-0000012</dd><dt>주문일</dt><dd>2026-11-17</dd>
  <dt>총 결제금액</dt><dd>52,800원</dd><dt>상품명</dt><dd>구름결 담요</dd></dl></section>`;

function reviews(count: number, start: number): string {
  return Array.from({ length: count }, (_, index) => `<p>후기 ${start + index}</p>`).join('');
}

/** So many texts of nobody, at each end, with something in between. */
function among(middle: string, before: number, behind = 0): Document {
  return documentOf(`<body>${reviews(before, 0)}${middle}${reviews(behind, before)}</body>`, anyStore);
}

describe('a page of up to 4,000 texts', () => {
  it('is taken whole', () => {
    const document = among('', 4000);
    expect(nearOrderWords(document)).toBeNull();
    expect(snapshotOf(document, anyStore, () => '')).toMatchObject({ isCut: false });
  });
});

describe('of a longer page', () => {
  it('only what stands around an order’s number is taken, and the snapshot says so', () => {
    const document = among(ORDER, 3000, 3000);
    const snapshot = snapshotOf(document, anyStore, styledLook(document.defaultView!));
    const texts = textsOf(snapshot);
    expect(snapshot.isCut).toBe(true);
    expect(texts).toContain('20261117-0000012');
    expect(texts).toContain('후기 2950');
    expect(texts).toContain('후기 3050');
    expect(texts).not.toContain('후기 2800');
    expect(texts).not.toContain('후기 3200');
  });

  it.each([
    ['start', 0, 5000],
    ['middle', 2500, 2500],
    ['end', 5000, 0],
  ])('the order at its %s is read', (_, before, behind) => {
    const [order] = plainOrders(readOrders(among(ORDER, before, behind), anyStore));
    expect(order).toMatchObject({
      orderNumber: '20261117-0000012',
      orderedAt: '2026-11-17',
      total: { amount: 52_800 },
      items: [{ productName: '구름결 담요' }],
    });
  });

  it('of an element that holds it all only the texts near are taken', () => {
    const bare = Array.from({ length: 5000 }, (_, index) => `후기 ${index} <br>`).join('');
    const document = documentOf(`<body>${ORDER}${bare}</body>`, anyStore);
    const taken = textsOf(snapshotOf(document, anyStore, () => '')).map((text) => text.trim());
    expect(taken).toContain('후기 50');
    expect(taken).not.toContain('후기 200');
  });

  it('pictures stay, which mark products, and no other element far away', () => {
    const document = among(`${ORDER}${'<p>쉼</p>'.repeat(500)}<img alt="담요"><hr>`, 4000);
    const tags = snapshotOf(document, anyStore, () => '').nodes.map((node) => node[1]);
    expect(tags).toContain('IMG');
    expect(tags).not.toContain('HR');
  });

  it('a line still ends where it breaks', () => {
    const lines = '<dl><dt>주문번호</dt><dd>20261117-0000012</dd><dt>상품명</dt><dd>담요<br>2개</dd></dl>';
    const document = among(lines, 4500);
    expect(textsOf(snapshotOf(document, anyStore, () => ''))).toContain('담요');
  });

  it('talk of orders counts only where no number stands beside any', () => {
    const talk = '<p id="talk">주문번호를 몰라요</p>';
    const withOrder = nearOrderWords(among(`${talk}${'<p>쉼</p>'.repeat(500)}${ORDER}`, 4000))!;
    expect([...withOrder.texts].map((text) => text.nodeValue)).not.toContain('주문번호를 몰라요');
    const alone = nearOrderWords(among(talk, 4000))!;
    expect([...alone.texts].map((text) => text.nodeValue)).toContain('주문번호를 몰라요');
  });

  it('at most 1,500 texts are taken, however often an order’s words stand in it', () => {
    const labels = '<dt>주문번호</dt><dd>20261117-0000012</dd>'.repeat(4000);
    expect(nearOrderWords(among(labels, 0))!.texts.size).toBe(1500);
  });

  it('nothing is taken where it says nothing of an order', () => {
    const { texts, elements } = nearOrderWords(among('', 4500))!;
    expect([texts.size, elements.size]).toEqual([0, 0]);
  });

  it('all that holds a text is taken with it', () => {
    const document = among(`<main><div><p id="own">주문번호 20261117-0000012</p></div></main>`, 4500);
    const { elements } = nearOrderWords(document)!;
    for (const selector of ['#own', 'div', 'main'])
      expect(elements).toContain(document.querySelector(selector));
  });
});
