import { describe, expect, it } from 'vitest';
import { readOrders } from '../../utils/orders/readOrders';
import { documentOf } from './documents';
import { plainOrders } from './pagePairs';

const number = '2026111710034503';
const url = `https://orders.pay.naver.com/order/status/${number}`;
const now = new Date('2026-11-22T10:00:00+09:00');

interface Parts {
  head?: string;
  state?: string;
  name?: string;
  option?: string;
  price?: string;
  /** More inside the item. */
  more?: string;
  attributes?: string;
  bill?: string;
  /** More before and after everything. */
  before?: string;
  after?: string;
}

/** Naver's order page around one item, with something unusual in one place. */
function page(parts: Parts = {}): string {
  const {
    head = `주문번호 ${number} 2026.11.17. 9:20:41`,
    state = '<strong class="DeliveryState_state__a1">배송중</strong>',
    name = '구름결 담요',
    option = '<span>색상: 세이지</span><span><em>2개</em></span>',
    price = '<span class="blind">상품가격</span>49,800원',
    attributes = `data-nlog-order-no="${number}" data-nlog-prod-order-no="2026111720034503"`,
    bill = '<dl><dt><span>신용카드</span></dt><dd>52,800원</dd></dl>',
    more = '',
    before = '',
    after = '',
  } = parts;
  return `<body>${before}<div id="content"><div><span>${head}</span></div>
    <section><strong><span class="blind">판매자명</span>포근상점</strong><ul><li>
      <div>${state}</div>
      <a data-nlog-click-code="img" ${attributes}><img alt="x"></a>
      <a data-nlog-click-code="name" ${attributes}><strong><span class="blind">상품명</span>${name}</strong></a>
      <ul><li><span><span>옵션</span></span><div>${option}</div></li></ul>
      <div><span>${price}</span></div>${more}
    </li></ul></section>
    <section><dl><dt><span>주문금액</span></dt><dd>총 52,800원</dd></dl>${bill}</section>${after}</div></body>`;
}

function read(html: string) {
  const result = readOrders(documentOf(html, url), url, now);
  const [order] = plainOrders(result);
  return { result, order, items: order?.items ?? [], item: order?.items[0] as Record<string, unknown> };
}

const usual: Record<string, unknown> = {
  productOrderNumber: '2026111720034503',
  productName: '구름결 담요',
  option: '색상: 세이지',
  quantity: 2,
  price: { amount: 49800, currency: 'KRW' },
  status: 'shipping',
  seller: '포근상점',
};

it('reads the page without anything unusual', () => {
  const { order, items } = read(page());
  expect(items).toEqual([usual]);
  expect(order).toMatchObject({
    orderNumber: number,
    orderedAt: '2026-11-17T09:20:41',
    total: { amount: 52800 },
    paymentMethods: ['신용카드'],
  });
});

describe('a status', () => {
  const tracker = '<ol><li>결제완료</li><li>상품준비중</li><li>배송중</li><li>배송완료</li></ol>';
  it('is no step of a tracker', () => {
    const state = `${tracker}<strong class="DeliveryState_state__a1">배송완료</strong>`;
    expect(read(page({ state })).item).toMatchObject({ status: 'delivered' });
    expect(read(page({ state: tracker })).item).not.toHaveProperty('status');
  });

  it.each([
    '<span class="AssignmentButtonGroup_text__x">취소요청</span>',
    '<div class="btn">구매확정</div>',
    '<span tabindex="0">반품요청</span>',
    '<button><span>교환요청</span></button>',
  ])('is nothing to press: %s', (action) => {
    expect(read(page({ more: action })).item).toMatchObject({ status: 'shipping' });
    expect(read(page({ state: '', more: action })).item).not.toHaveProperty('status');
  });

  it.each([
    ['배송중 2026. 11. 18. (수)', 'shipping'],
    ['배송완료 11/20', 'delivered'],
    ['배송지연(2026-11-21)', 'dispatch-delayed'],
    ['직권취소', 'cancelled'],
  ])('may have its day behind it: %s', (words, status) => {
    expect(
      read(page({ state: `<strong class="DeliveryState_state__a1">${words}</strong>` })).item,
    ).toMatchObject({ status });
  });

  it('환불완료 ends a return where the page speaks of one', () => {
    const state = '<strong class="DeliveryState_state__a1">환불완료</strong>';
    expect(read(page({ state })).item).toMatchObject({ status: 'cancelled' });
    const returned = `${state}<p>반품완료일 2026. 11. 20. (금)</p>`;
    expect(read(page({ state: returned })).item).toMatchObject({ status: 'returned' });
  });
});

describe('free text means nothing by itself', () => {
  it.each([
    '옵션: 빨강 담요',
    '판매자: 가짜상점',
    '주문번호 도장',
    '취소',
    '결제금액 9,900원 쿠폰',
    '배송완료',
    '주소',
  ])('a product called "%s"', (name) => {
    const { items, order } = read(page({ name }));
    expect(items).toEqual([{ ...usual, productName: name }]);
    expect(order).toMatchObject({ total: { amount: 52800 }, paymentMethods: ['신용카드'] });
  });

  it.each([
    '수량: 3개',
    '수령일: 2026-12-03',
    '판매가: 3,000원',
    '상품명: 작은 담요',
    '연락처: 없음',
    '구매일: 오늘',
  ])('an option "%s"', (option) => {
    const { items } = read(page({ option: `<span>${option}</span><span><em>2개</em></span>` }));
    expect(items).toEqual([{ ...usual, option }]);
  });

  it('an option that ends in a number is no count', () => {
    const { item } = read(page({ option: '<span>사이즈:</span> <span>270</span>' }));
    expect(item).toMatchObject({ option: '사이즈: 270' });
    expect(item).not.toHaveProperty('quantity');
  });

  it('an engraving keeps its phone number to itself', () => {
    const option = '<span>각인: 김가람 010-0000-1234</span><span>2개</span>';
    expect(JSON.stringify(read(page({ option })).result)).not.toContain('010-0000-1234');
  });
});

describe('other products and other orders', () => {
  const promotion =
    '<div><h3>함께 보면 좋은 상품</h3><ul><li><strong><span class="blind">상품명</span>반값 우산</strong><span><span class="blind">상품가격</span>5,900원</span></li></ul></div>';
  const plain = { attributes: '' };
  it.each([
    { after: promotion },
    { before: promotion },
    { ...plain, after: promotion },
    { ...plain, before: promotion },
  ])('a promotion is no item: %j', (parts) =>
    expect(read(page(parts)).items.map((item) => item.productName)).toEqual(['구름결 담요']),
  );

  it('the latest orders beside this one are not this one', () => {
    const widget =
      '<div><a data-nlog-click-code="name" data-nlog-order-no="2026110110000001" data-nlog-prod-order-no="2026110120000001">모자</a></div>';
    for (const parts of [{ before: widget }, { after: widget }]) {
      const { order, items } = read(page(parts));
      expect(order?.orderNumber).toBe(number);
      expect(items).toEqual([usual]);
    }
  });
});

describe('the bill', () => {
  it('names only what was paid with', () => {
    const before = '<div><div><div><span>내 포인트</span><em>12,345원</em></div></div></div>';
    expect(read(page({ before })).order?.paymentMethods).toEqual(['신용카드']);
  });

  it('names no holder of an account', () => {
    const bill = '<dl><dt>결제수단</dt><dd>무통장입금 김가람 가상은행 110-222-333444</dd></dl>';
    const { order, result } = read(page({ bill }));
    expect(order?.paymentMethods).toEqual(['무통장입금']);
    expect(JSON.stringify(result)).not.toMatch(/김가람|110-222/);
  });

  it('is the whole, not one seller’s part of it', () => {
    const before = '<section><dl><dt>주문금액</dt><dd>10,000원</dd></dl></section>';
    expect(read(page({ before })).order?.total).toMatchObject({ amount: 52800 });
  });
});

describe('days', () => {
  it('the time of the order stands in an element of its own', () => {
    const head = `<span>주문번호</span><span>${number}</span><span>2026.11.17. 12:00:00</span>`;
    expect(read(page({ head })).order?.orderedAt).toBe('2026-11-17T12:00:00');
  });

  it.each(['입금기한 2026. 11. 24. 23:59', '2026.12.31까지 쿠폰'])(
    'of something else beside the number: %s',
    (other) => {
      expect(read(page({ head: `주문번호 ${number} ${other}` })).order).not.toHaveProperty('orderedAt');
    },
  );

  it('without a year come after the order, however late they are read', () => {
    const html = page({ more: '<p>11/19(목) 도착 예정</p>' });
    const later = new Date('2027-10-01T10:00:00+09:00');
    const [order] = plainOrders(readOrders(documentOf(html, url), url, later));
    expect(order?.items[0]).toMatchObject({ expectedOn: '2026-11-19' });
  });

  it.each(['어제 도착', '11월 20일 도착하였습니다', '내일 도착 상품을 더 담아보세요'])(
    'of no promised arrival: %s',
    (note) => {
      expect(read(page({ more: `<p>${note}</p>` })).item).not.toHaveProperty('expectedOn');
    },
  );

  it('of a claim below are no item’s of several', () => {
    const second = page()
      .match(/<section>.*?<\/section>/s)![0]
      .replaceAll('2026111720034503', '2026111720034599');
    const claim =
      '<section><h3>반품</h3><dl><dt>반품요청일</dt><dd>2026. 11. 20.</dd><dt>송장번호</dt><dd>999988887777</dd></dl></section>';
    for (const item of read(page({ after: second + claim })).items) {
      expect(item).not.toHaveProperty('requestedOn');
      expect(item).not.toHaveProperty('trackingNumber');
    }
  });
});

/** Another order in full, in a box that is hidden in some way. */
function decoy(style: string): string {
  return `<div ${style}><div>주문번호 2025010110000001</div><ul><li><strong>배송완료</strong><span class="blind">상품명</span>가짜</li></ul><dl><dt>총 결제금액</dt><dd>1원</dd></dl></div>`;
}

describe('what is hidden', () => {
  it.each([
    'style="display:none"',
    'class="blind" style="display:none"',
    'style="visibility:hidden"',
    'style="position:absolute;left:-9999px"',
    'style="height:0;overflow:hidden"',
    'aria-hidden="true"',
    'hidden',
  ])('speaks for nothing: %s', (style) => {
    const { order, items } = read(page({ before: decoy(style) }));
    expect(order).toMatchObject({ orderNumber: number, total: { amount: 52800 } });
    expect(items).toEqual([usual]);
  });

  it('a struck price is none, however deep it stands', () => {
    const price =
      '<span class="blind">상품가격</span><s><i><b><span><em>62,000원</em></span></b></i></s>49,800원';
    expect(read(page({ price })).item).toMatchObject({ price: { amount: 49800 } });
  });
});

describe('the state of the page', () => {
  it.each([
    ['서비스에 접속할 수 없습니다', 'not-an-order'],
    ['주문 정보가 없습니다', 'not-an-order'],
    [`주문번호 ${number} 를 찾을 수 없습니다`, 'not-an-order'],
    ['로그인이 필요합니다', 'signed-out'],
    ['', 'loading'],
  ])('%s → %s', (words, state) => {
    expect(read(`<body><p>${words}</p></body>`).result.state).toBe(state);
  });

  it('is read where an order is there, also beside a box for a password', () => {
    expect(read(page({ after: '<form><input type="password"></form>' })).result.state).toBe('read');
  });
});
