import { describe, expect, it } from 'vitest';
import type { RememberedOrder, SentInquiry } from '../../utils/kept/types';
import { checkedPart } from '../../utils/kept/checkedKept';
import { asEarlier, rememberedKey, sentAbout, withCopies } from '../../utils/state/rememberedOrders';
import { orderOf } from '../inquiry/orders';

const sent = (at: string, change: Partial<SentInquiry> = {}): SentInquiry => ({
  at,
  channel: 'seller-inquiry',
  topic: 'cancel',
  item: 'a',
  ...change,
});

describe('remembered orders', () => {
  it('are known by store and number', () => {
    expect(rememberedKey(orderOf())).toBe('work:naver-pay:2025111412345671');
    expect(rememberedKey({ ...orderOf(), site: 'naver-tracking' })).toBe(rememberedKey(orderOf()));
    expect(rememberedKey({ site: 'generic', items: [] })).toBeNull();
  });

  it('hold what was sent about one problem of one item', () => {
    const order: RememberedOrder = {
      sent: [
        sent('2025-11-18T10:00:00+09:00'),
        sent('2025-11-19T10:00:00+09:00', { item: 'b' }),
        sent('2025-11-20T10:00:00+09:00', { topic: 'receipt' }),
      ],
    };
    expect(sentAbout(order, 'cancel', 'a')).toHaveLength(1);
    expect(sentAbout(order, 'cancel', 'b')).toHaveLength(1);
    expect(sentAbout(order, 'seller-silent', 'a')).toHaveLength(2);
    expect(sentAbout(undefined, 'cancel', 'a')).toEqual([]);
  });

  it('count days in Korea', () => {
    expect(asEarlier([sent('2025-11-18T15:00:00Z'), sent('never')])).toEqual([
      { on: '2025-11-19', channel: 'seller-inquiry' },
    ]);
  });

  it('take a copy of another day, channel or problem as another message, and stay the same without one', () => {
    const order = { sent: [sent('2025-11-18T10:00:00+09:00')] };
    expect(withCopies(order, [sent('2025-11-18T23:59:59+09:00')], 'a')).toBe(order);
    expect(withCopies(order, [sent('2025-11-19T00:00:00+09:00')], 'a').sent).toHaveLength(2);
    expect(
      withCopies(order, [sent('2025-11-18T10:00:00+09:00', { channel: 'phone' })], 'a').sent,
    ).toHaveLength(2);
    expect(withCopies(order, [sent('2025-11-18T10:00:00+09:00')], 'b').sent).toHaveLength(2);
  });

  it('come back without the entries that make no sense', () => {
    const good = sent('2025-11-18T10:00:00+09:00');
    expect(
      checkedPart('orders', {
        one: { orderNumber: '1', sent: [good, { ...good, at: 'x' }, { ...good, item: 1 }, null] },
        two: { sent: 'none' },
        three: 7,
      }),
    ).toEqual({ one: { orderNumber: '1', sent: [good] } });
  });
});
