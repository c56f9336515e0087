import { describe, expect, it } from 'vitest';
import { askedDay } from '../../utils/deadlines/askedDay';
import { findDeadlines } from '../../utils/deadlines/findDeadlines';
import type { Order, OrderStatus } from '../../utils/orders/types';
import { field } from '../inquiry/orders';

const now = new Date('2026-11-23T10:00:00+09:00');
const bare = (status: OrderStatus, site = 'naver-pay'): Order => ({
  site,
  items: [{ status: field(status) }],
});

describe('askedDay', () => {
  it.each([
    ['awaiting-payment', 'orderedAt'],
    ['paid', 'orderedAt'],
    ['delivered', 'deliveredOn'],
    ['confirmed', 'deliveredOn'],
    ['cancel-requested', 'requestedOn'],
    ['return-requested', 'requestedOn'],
    ['returning', 'collectedOn'],
    ['exchanging', 'collectedOn'],
  ] as const)('of %s is %s, where the page does not say it', (status, asked) => {
    expect(askedDay(bare(status), 0)).toBe(asked);
    expect(findDeadlines(bare(status), 0, now)).toEqual([]);
  });

  it('once answered, gives the deadline', () => {
    const order: Order = {
      site: 'naver-pay',
      items: [{ status: field('delivered'), deliveredOn: field('2026-11-20') }],
    };
    expect(askedDay(order, 0)).toBeNull();
    expect(findDeadlines(order, 0, now)[0]).toMatchObject({ id: 'return-request', due: '2026-11-27' });
  });

  it('is none where no rule counts from one', () => {
    expect(askedDay(bare('shipping'), 0)).toBeNull();
    expect(askedDay(bare('cancelled'), 0)).toBeNull();
    expect(askedDay({ site: 'naver-pay', items: [{}] }, 0)).toBeNull();
    expect(askedDay({ site: 'naver-pay', items: [] }, 0)).toBeNull();
  });

  it('is none of Naver’s rules elsewhere', () => {
    expect(askedDay(bare('cancel-requested', 'coupang'), 0)).toBeNull();
    expect(askedDay(bare('delivered', 'coupang'), 0)).toBe('deliveredOn');
    expect(askedDay(bare('dispatch-delayed', 'coupang'), 0)).toBeNull();
  });
});
