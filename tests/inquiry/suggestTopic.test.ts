import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankTopics } from '../../utils/inquiry/rankTopics';
import { suggestTopic } from '../../utils/inquiry/suggestTopic';
import { allTopics, likelyTopics } from '../../utils/inquiry/topicRanking';
import type { OrderItem, OrderStatus } from '../../utils/orders/types';
import { field, now, orderOf, orders, statuses } from './orders';

function suggested(status: OrderStatus, item: OrderItem = {}, orderedAt?: string) {
  const order = orderOf(
    { status: field(status), ...item },
    { orderedAt: orderedAt === undefined ? undefined : field(orderedAt) },
  );
  return suggestTopic(order, 0, now);
}

describe('suggestTopic', () => {
  it.each<[OrderStatus, string]>([
    ['payment-failed', 'payment-failed'],
    ['awaiting-payment', 'deposit-unconfirmed'],
    ['confirmed', 'defective'],
    ['cancel-requested', 'refund-late'],
    ['cancelled', 'refund-late'],
    ['returned', 'refund-late'],
    ['returning', 'refund-late'],
    ['return-requested', 'return-pickup-late'],
    ['exchange-requested', 'return-pickup-late'],
    ['exchanging', 'exchange'],
    ['exchanged', 'exchange'],
  ])('goes by the status alone: %s', (status, topic) => {
    expect(suggested(status)).toBe(topic);
  });

  it.each<OrderStatus>(['paid', 'preparing', 'dispatch-delayed'])('%s: cancel until it is late', (status) => {
    expect(suggested(status)).toBe('cancel');
    // Saturday the 22nd: Wednesday the 19th is three business days back, Tuesday the 18th more.
    expect(suggested(status, {}, '2025-11-19')).toBe('cancel');
    expect(suggested(status, {}, '2025-11-18')).toBe('not-dispatched');
    expect(suggested(status, { dispatchDue: field('2025-11-22') })).toBe('cancel');
    expect(suggested(status, { dispatchDue: field('2025-11-21') })).toBe('not-dispatched');
    expect(suggested(status, {}, '2025-12-01')).toBe('cancel');
  });

  it('shipping: stuck after two business days without a scan', () => {
    expect(suggested('shipping', { lastScanOn: field('2025-11-20') })).toBe('late-in-transit');
    expect(suggested('shipping', { lastScanOn: field('2025-11-19') })).toBe('tracking-stuck');
    expect(suggested('shipping', { lastScanOn: field('2025-12-30') })).toBe('late-in-transit');
    expect(suggested('shipping')).toBe('late-in-transit');
  });

  it('delivered: not received within a day, then the quality', () => {
    expect(suggested('delivered', { deliveredOn: field('2025-11-22') })).toBe('delivered-not-received');
    expect(suggested('delivered', { deliveredOn: field('2025-11-21') })).toBe('delivered-not-received');
    expect(suggested('delivered', { deliveredOn: field('2025-11-20') })).toBe('defective');
    expect(suggested('delivered')).toBe('defective');
  });

  it('counts Korean days whatever the clock says elsewhere', () => {
    const order = orderOf({ status: field('delivered'), deliveredOn: field('2025-11-20') });
    expect(suggestTopic(order, 0, new Date('2025-11-21T14:59:59Z'))).toBe('delivered-not-received');
    expect(suggestTopic(order, 0, new Date('2025-11-21T15:00:00Z'))).toBe('defective');
  });

  it('is other without an item or a status, and never throws', () => {
    expect(suggestTopic(orderOf({ status: undefined }), 0, now)).toBe('other');
    expect(suggestTopic(orderOf({ status: field('paid') }), 5, now)).toBe('other');
    fc.assert(
      fc.property(orders, fc.date(), fc.integer(), (order, at, item) => {
        expect(allTopics).toContain(suggestTopic(order, item, at));
      }),
    );
  });
});

describe('rankTopics', () => {
  it('offers every topic once, whatever the status', () => {
    for (const status of [undefined, ...statuses]) {
      expect([...rankTopics(status, 'receipt')].toSorted()).toEqual([...allTopics].toSorted());
    }
  });

  it('begins with the suggested topic, then what is likely at the status', () => {
    const ranked = rankTopics('shipping', 'tracking-stuck');
    expect(ranked.slice(0, 3)).toEqual(['tracking-stuck', 'late-in-transit', 'delivered-not-received']);
    expect(rankTopics()[0]).toBe('not-dispatched');
  });

  it('has what is suggested among the likely topics of every status', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const status = order.items[0]?.status?.value;
        const likely = status === undefined ? allTopics : likelyTopics[status];
        expect(likely).toContain(suggestTopic(order, 0, now));
      }),
    );
  });
});
