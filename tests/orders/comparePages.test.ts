import { describe, expect, it } from 'vitest';
import type { ReadResult } from '../../utils/orders/types';
import { compareOrders, compareReading } from './comparePages';
import { checkGaps } from './knownGaps';
import type { PagePair, PlainOrder } from './pagePairs';

const order: PlainOrder = {
  site: 'generic',
  orderNumber: '2026111710034503',
  total: { amount: 52800, currency: 'KRW' },
  items: [
    { productName: '구름결 담요', quantity: 2 },
    { productName: '보리차', quantity: 1 },
  ],
};
const page: PagePair['expected'] = {
  url: 'https://shop.example/order/1',
  origin: 'invented',
  state: 'read',
  orders: [order],
  forbidden: ['김가람'],
};

const missed = (got: PlainOrder[]) =>
  compareOrders([order], got)
    .filter(({ kind }) => kind !== 'right')
    .map(({ path, kind }) => `${kind} ${path}`);

function resultOf(name: string): ReadResult {
  const text = `${name} 님의 주문 2026111710034503`;
  return {
    state: 'read',
    orders: [
      {
        site: 'generic',
        orderNumber: { value: '2026111710034503', text, from: 'label', sure: true },
        items: [],
      },
    ],
    missing: ['productName'],
  };
}

describe('comparing a reading with its page', () => {
  it('finds nothing amiss with the same', () => {
    expect(missed([structuredClone(order)])).toEqual([]);
  });

  it('finds a wrong value, and one that the page does not have', () => {
    const total = { amount: 5280, currency: 'KRW' };
    expect(missed([{ ...order, total, paymentMethods: ['카드'] }])).toEqual([
      'wrong orders.0.total',
      'wrong orders.0.paymentMethods',
    ]);
  });

  it('finds an absent value, order and item, and shifts no other', () => {
    expect(missed([{ ...order, total: undefined }])).toEqual(['absent orders.0.total']);
    expect(missed([{ ...order, items: [order.items[1]!] }])).toEqual([
      'absent orders.0.items.0.productName',
      'absent orders.0.items.0.quantity',
    ]);
    expect(missed([])).toHaveLength(7);
  });

  it('finds an item and an order too many', () => {
    expect(missed([{ ...order, items: [...order.items, { productName: '반값 우산' }] }])).toEqual([
      'wrong orders.0.items.2.productName',
    ]);
    expect(missed([order, { site: 'generic', orderNumber: '1', items: [] }])).toEqual([
      'wrong orders.1.orderNumber',
    ]);
  });

  it('finds what must not leave the page, in the printed text, too', () => {
    expect(compareReading(page, resultOf('김가람')).leaks).toEqual(['김가람']);
    expect(compareReading(page, resultOf('고객')).leaks).toEqual([]);
  });

  it('calls a page read that is no order page wrong, and a part shown as the whole', () => {
    const negative = { ...page, state: 'not-an-order' as const, orders: [] };
    const partly = { ...page, complete: false };
    expect(compareReading(negative, resultOf('')).differences).toContainEqual(
      expect.objectContaining({ path: 'state', kind: 'wrong' }),
    );
    expect(compareReading(partly, resultOf('')).differences).toContainEqual(
      expect.objectContaining({ path: 'complete', kind: 'wrong' }),
    );
  });
});

const reading = (got: PlainOrder) => ({
  page: '',
  mutation: 'plain',
  differences: compareOrders([order], [got]),
  leaks: [],
});

describe('recorded gaps', () => {
  it('are to be recorded', () => {
    const { unrecorded } = checkGaps(reading({ ...order, total: undefined }), []);
    expect(unrecorded.map(({ path }) => path)).toEqual(['orders.0.total']);
  });

  it('are fine when they are recorded', () => {
    expect(checkGaps(reading({ ...order, total: undefined }), ['orders.0.total'])).toEqual({
      unrecorded: [],
      stale: [],
    });
  });

  it('are to be struck out once they are read, or where the page has no such field', () => {
    expect(checkGaps(reading(order), ['orders.0.total', 'orders.7.total']).stale).toEqual([
      'orders.0.total',
      'orders.7.total',
    ]);
  });
});
