import { describe, expect, it } from 'vitest';
import type { Site } from '../../../utils/orders/sites/types';
import { dataSayMore, embeddedOrders } from '../../../utils/orders/strategies/embeddedJson';
import { anyStore } from '../shortPages';

const site: Site = {
  id: 'made-up',
  data: [
    {
      branch: 'domains.order',
      orders: 'list',
      more: 'hasNext',
      only: { path: 'kind', value: 'ORDER' },
      order: { orderNumber: '@key', orderedAt: 'day', paymentMethods: 'pay' },
      parcels: 'boxes',
      parcel: { courier: 'courier', statusNote: 'arrived as 배송완료일' },
      items: 'products',
      item: { productName: 'name', option: 'full after name', quantity: 'count' },
    },
  ],
};

const snapshotOfData = (json: string, name = 'domains.order') => ({
  url: anyStore,
  nodes: [],
  data: [{ name, json }],
  isCut: false,
});

function said(findings: { field: string; text: string }[]): string[] {
  return findings.map(({ field, text }) => `${field}: ${text}`);
}

function ordersIn(data: unknown, name?: string) {
  const json = typeof data === 'string' ? data : JSON.stringify(data);
  return embeddedOrders(snapshotOfData(json, name), site).map(({ order, items }) => ({
    order: said(order),
    items: items.map(said),
  }));
}

const order = {
  kind: 'ORDER',
  day: 1_794_000_000_000,
  pay: '신용카드 (1234-****)',
  member: { name: '김가람' },
  boxes: [
    {
      courier: '한진택배',
      arrived: '2026-11-20',
      products: [{ name: '담요', full: '담요, 세이지', count: 2 }, { name: '모자' }],
    },
  ],
};

describe('the page’s own data', () => {
  it('say what lies where the site file says', () => {
    expect(ordersIn({ list: { 20261117001: order } })).toEqual([
      {
        order: [
          'orderNumber: 20261117001',
          `orderedAt: ${new Date(order.day).toISOString()}`,
          'paymentMethods: 신용카드',
        ],
        items: [
          [
            'productName: 담요',
            'option: 세이지',
            'quantity: 2',
            'courier: 한진택배',
            'statusNote: 배송완료일 2026-11-20',
          ],
          ['productName: 모자', 'courier: 한진택배', 'statusNote: 배송완료일 2026-11-20'],
        ],
      },
    ]);
  });

  it('say nothing else: no member, no card’s number', () => {
    expect(JSON.stringify(ordersIn({ list: [order] }))).not.toMatch(/김가람|1234/);
  });

  it('of another kind are left out', () => {
    expect(ordersIn({ list: [{ ...order, kind: 'BOOKING' }] })).toEqual([]);
  });

  it('under another name are not looked at', () => {
    expect(ordersIn({ list: [order] }, 'domains.member')).toEqual([]);
  });

  it.each([
    '',
    '{',
    'null',
    '7',
    '[]',
    '{"list":7}',
    '{"list":[null,7,"x"]}',
    '{"__proto__":{"list":[{"kind":"ORDER"}]}}',
  ])('say nothing where they are of another shape: %s', (json) => expect(ordersIn(json)).toEqual([]));

  it('are read up to two hundred orders', () => {
    expect(ordersIn({ list: Array.from({ length: 450 }, () => order) })).toHaveLength(200);
  });
});

const sayMore = (json: string, of: Site | null = site) => dataSayMore(snapshotOfData(json), of);

describe('more orders than the data hold', () => {
  it('there are where the data say so', () => expect(sayMore('{"hasNext":true}')).toBe(true));

  it.each(['{"hasNext":false}', '{"hasNext":"true"}', '{}', '{', 'null'])('there are none by %s', (json) =>
    expect(sayMore(json)).toBe(false),
  );

  it('nobody says of an unknown store', () => expect(sayMore('{"hasNext":true}', null)).toBe(false));
});
