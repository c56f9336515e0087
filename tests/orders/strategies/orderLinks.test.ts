import { describe, expect, it } from 'vitest';
import { orderLinkFindings } from '../../../utils/orders/strategies/orderLinks';
import { pageOfBody } from '../shortPages';

function linksIn(body: string, url?: string): string[] {
  return orderLinkFindings(pageOfBody(body, url)).map(
    ({ field, text, from }) => `${field}: ${text} (${from})`,
  );
}

describe('a link names an order’s number', () => {
  it.each([
    '/my/detail?order_no=20261117001',
    '/my/detail?x=1&orderId=20261117001',
    '/my/detail?ord_no=20261117001#top',
    '/orders/20261117001',
    '/order/detail/20261117001/',
    '/orderstatus/20261117001?x=1',
  ])('by a parameter or its path, as a guess: %s', (href) => {
    expect(linksIn(`<a href="${href}">상세보기</a>`)).toEqual(['orderNumber: 20261117001 (url)']);
  });

  it.each([
    ['without a number', '<a href="/orders/list">목록</a>'],
    ['of a product', '<a href="/goods/20261117001">담요</a>'],
    ['in the footer', '<footer><a href="/orders/20261117001">주문</a></footer>'],
    ['that is no link', '<b href="/orders/20261117001">주문</b>'],
  ])('not one %s', (_, body) => expect(linksIn(body)).toEqual([]));
});

describe('a number that is printed as well is no guess', () => {
  it('but stands where it is printed', () => {
    expect(linksIn('<p>20261117001</p><a href="/orders/20261117001">상세보기</a>')).toContain(
      'orderNumber: 20261117001 (attribute)',
    );
  });

  it('with the day beside it', () => {
    expect(linksIn('<p>20261117001 (2026.11.17)</p><a href="/orders/20261117001">상세보기</a>')).toContain(
      'orderedAt: 20261117001 (2026.11.17) (label)',
    );
  });

  it('not within a longer number, nor in a long text', () => {
    for (const text of ['920261117001', `20261117001 ${'가 '.repeat(60)}`])
      expect(linksIn(`<p>${text}</p><a href="/orders/20261117001">상세보기</a>`)).toEqual([
        'orderNumber: 20261117001 (url)',
      ]);
  });
});

it('the day in a text near the link is the order’s', () => {
  expect(linksIn('<p>2026.11.17</p><a href="/orders/20261117001">상세보기</a>')).toContain(
    'orderedAt: 2026.11.17 (label)',
  );
});

describe('where a site file says how links are written', () => {
  const list = 'https://shopping.naver.com/my/order';
  const address = 'https://orders.pay.naver.com/order/status/2026111710034503';

  it('they are no guess', () => {
    expect(linksIn(`<a href="${address}">상세</a>`, list)).toEqual([
      'orderNumber: 2026111710034503 (attribute)',
    ]);
  });

  it('other links say nothing', () => {
    expect(linksIn('<a href="/x?order_no=20261117001">상세</a>', list)).toEqual([]);
  });
});
