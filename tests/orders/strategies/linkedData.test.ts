import { describe, expect, it } from 'vitest';
import { linkedOrders } from '../../../utils/orders/strategies/linkedData';
import { anyStore } from '../shortPages';

function said(findings: { field: string; text: string }[]): string[] {
  return findings.map(({ field, text }) => `${field}: ${text}`);
}

function ordersIn(...documents: (object | string)[]) {
  const data = documents.map((document) => ({
    name: 'linked-data',
    json: typeof document === 'string' ? document : JSON.stringify(document),
  }));
  const orders = linkedOrders({ url: anyStore, nodes: [], data, isCut: false }, []);
  return orders.map(({ order, items }) => ({ order: said(order), items: items.map(said) }));
}

const order = {
  '@type': 'Order',
  orderNumber: 'HP-10482',
  orderDate: '2026-11-17',
  price: '52.80',
  priceCurrency: 'USD',
  orderStatus: 'https://schema.org/OrderInTransit',
  seller: { '@type': 'Organization', name: 'Pine' },
  customer: { name: '김가람', telephone: '010-0000-9876' },
  billingAddress: { streetAddress: '가람로 1' },
  acceptedOffer: {
    itemOffered: { name: 'Throw' },
    price: 49.8,
    priceCurrency: 'USD',
    eligibleQuantity: { value: 2 },
  },
  orderDelivery: { trackingNumber: '1Z12345E0205271688', expectedArrivalUntil: '2026-11-20' },
};

describe('an Order in linked data', () => {
  it('says what it says of the order and its items', () => {
    expect(ordersIn(order)).toEqual([
      {
        order: ['orderNumber: HP-10482', 'orderedAt: 2026-11-17', 'total: 52.80 USD'],
        items: [
          [
            'productName: Throw',
            'quantity: 2',
            'price: 49.8 USD',
            'status: https://schema.org/OrderInTransit',
            'seller: Pine',
            'trackingNumber: 1Z12345E0205271688',
            'statusNote: 도착예정일 2026-11-20',
          ],
        ],
      },
    ]);
  });

  it('says nothing of its customer', () => {
    expect(JSON.stringify(ordersIn(order))).not.toMatch(/김가람|9876|가람로/);
  });

  it('may stand in a graph or a list', () => {
    for (const document of [
      { '@graph': [order] },
      [order],
      { '@type': 'ItemList', itemListElement: [{ item: order }] },
    ])
      expect(ordersIn(document)).toHaveLength(1);
  });

  it('what an item says of itself counts before what the order says', () => {
    const item = { orderedItem: { name: 'Throw' }, orderItemStatus: 'OrderDelivered' };
    const [read] = ordersIn({ ...order, orderedItem: [item] });
    expect(read?.items[0]?.filter((line) => line.startsWith('status:'))).toEqual(['status: OrderDelivered']);
  });

  it('a sum without a currency is none', () => {
    expect(ordersIn({ '@type': 'Order', price: 52_800 })).toEqual([{ order: [], items: [] }]);
  });

  it('an item without a name is none', () => {
    expect(ordersIn({ ...order, acceptedOffer: { price: 1, priceCurrency: 'USD' } })[0]?.items).toEqual([]);
  });
});

describe('nothing is said by', () => {
  it.each([
    ['another type', { '@type': 'Product', name: 'Throw' }],
    ['an order’s item alone', { '@type': 'OrderItem', name: 'Throw' }],
    ['broken data', '{"@type":"Order"'],
    ['null', 'null'],
    ['a key that every object has', '{"__proto__":{"@type":"Order","orderNumber":"1004"}}'],
  ])('%s', (_, document) => expect(ordersIn(document)).toEqual([]));

  it('an order many lists deep', () => {
    const nested = (levels: number): object => (levels === 0 ? order : [nested(levels - 1)]);
    expect(ordersIn(nested(6))).toHaveLength(1);
    expect(ordersIn(nested(7))).toEqual([]);
  });
});

it('of a list of thousands two hundred are read', () => {
  expect(ordersIn(Array.from({ length: 5000 }, () => order))).toHaveLength(200);
});
