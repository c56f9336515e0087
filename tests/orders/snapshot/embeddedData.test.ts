import { describe, expect, it } from 'vitest';
import { embeddedData } from '../../../utils/orders/snapshot/embeddedData';
import { documentOf } from '../documents';
import { anyStore } from '../shortPages';

function dataOf(scripts: string) {
  return embeddedData(documentOf(`<body>${scripts}</body>`, anyStore));
}

function nextData(pageProps: unknown): string {
  return `<script id="__NEXT_DATA__" type="application/json">${
    typeof pageProps === 'string' ? pageProps : JSON.stringify({ props: { pageProps } })
  }</script>`;
}

const MEMBER = { name: '김가람', phone: '010-0000-1234', memberId: 'garam' };

describe('of the page’s own data', () => {
  it('the branches leave that tell of an order, and no member’s profile', () => {
    const data = dataOf(
      nextData({
        member: MEMBER,
        domains: {
          member: MEMBER,
          order: { entity: 1 },
          payment: { entity: 2 },
          desktopOrder: { orderList: [] },
        },
      }),
    );
    expect(data).toEqual([
      { name: 'domains.desktopOrder', json: '{"orderList":[]}' },
      { name: 'domains.order', json: '{"entity":1}' },
      { name: 'domains.payment', json: '{"entity":2}' },
    ]);
  });

  it('the one query leaves that has the orders’ name, with its data alone', () => {
    const queries = [
      { queryKey: ['USER_PROFILE'], state: { data: MEMBER } },
      { queryKey: ['PAYMENT_LIST', MEMBER], state: { data: { pages: [] }, error: MEMBER } },
      null,
      'text',
    ];
    expect(dataOf(nextData({ dehydratedState: { queries } }))).toEqual([
      { name: 'dehydratedState.queries.PAYMENT_LIST', json: '{"pages":[]}' },
    ]);
  });

  it.each([
    ['broken', '{"props":'],
    ['empty', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['without props', '{}'],
    ['with props of another shape', '{"props":{"pageProps":7}}'],
    ['without the branches', '{"props":{"pageProps":{"domains":{"member":{"name":"김가람"}}}}}'],
  ])('nothing leaves where it is %s', (_, json) => expect(dataOf(nextData(json))).toEqual([]));

  it('nothing leaves where it is longer than four million letters', () => {
    const domains = { order: { note: 'x'.repeat(5_000_000) } };
    expect(dataOf(nextData({ domains }))).toEqual([]);
    expect(dataOf(nextData({ domains: { order: { note: 'x' } } }))).toHaveLength(1);
  });

  it.each([
    '{"props":{"pageProps":{"__proto__":{"domains":{"order":1}}}}}',
    '{"props":{"pageProps":{"domains":{"__proto__":{"order":{"x":1}}}}}}',
    '{"props":{"pageProps":{"constructor":{"domains":{"order":1}},"domains":{"constructor":{"order":1}}}}}',
    '{"props":{"pageProps":{"dehydratedState":{"queries":[{"__proto__":{"queryKey":["PAYMENT_LIST"],"state":{"data":1}}}]}}}}',
  ])('keys that every object has lead nowhere: %s', (json) => {
    expect(dataOf(nextData(json))).toEqual([]);
    expect(Object.prototype).not.toHaveProperty('order');
  });
});

const linked = (json: string) => dataOf(`<script type="application/ld+json">${json}</script>`);

describe('linked data', () => {
  it.each(['{"@type":"Order"}', '{"@type":"schema:Order"}', '{"@type":"https://schema.org/Order"}'])(
    'leaves as it stands where it tells of an order: %s',
    (json) => expect(linked(json)).toEqual([{ name: 'linked-data', json }]),
  );

  it.each(['{"@type":"Product"}', '{"@type":"Person","name":"김가람"}', '{"@type":"OrderItem"}', ''])(
    'stays behind where it does not: %s',
    (json) => expect(linked(json)).toEqual([]),
  );
});

it('other scripts stay behind', () => {
  expect(
    dataOf('<script>{"@type":"Order"}</script><script type="application/json">{"props":1}</script>'),
  ).toEqual([]);
});
