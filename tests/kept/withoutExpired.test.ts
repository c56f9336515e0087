import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countRecords } from '../../utils/kept/countKept';
import { emptyKept, type Kept, type SentInquiry } from '../../utils/kept/types';
import { withoutExpired } from '../../utils/kept/withoutExpired';
import { keptDays } from '../../utils/settings/types';
import { ago, keptNow, keptSince } from './keptOf';

const sent = (days: number): SentInquiry => ({
  at: ago(days),
  channel: 'seller-inquiry',
  topic: 'cancel',
  item: 'a',
});
const withOrders = (orders: Kept['orders']): Kept => ({ ...emptyKept, orders });

describe('what is kept for a time', () => {
  it.each([30, 90, 180, 365])('is all there within %i days, to the day itself', (days) => {
    expect(withoutExpired(keptSince(days), days, keptNow)).toEqual(keptSince(days));
  });

  it('goes after that, but for hours and holidays, which have no end', () => {
    const { sellerHours, ownHolidays } = keptSince(31);
    expect(withoutExpired(keptSince(31), 30, keptNow)).toEqual({ ...emptyKept, sellerHours, ownHolidays });
  });

  it('is never removed where the shopper wants to do that', () => {
    expect(withoutExpired(keptSince(9999), 0, keptNow)).toEqual(keptSince(9999));
  });

  it('of an answer that came late counts from the answer', () => {
    const reply = { channel: 'seller-inquiry', sentAt: ago(40), answeredAt: ago(20) } as const;
    expect(withoutExpired({ ...emptyKept, replies: [reply] }, 30, keptNow).replies).toEqual([reply]);
  });

  it('of an order goes message by message, the order with the last of them', () => {
    const orders = {
      both: { sent: [sent(40), sent(20)] },
      old: { sent: [sent(50), sent(40)] },
    };
    expect(withoutExpired(withOrders(orders), 30, keptNow).orders).toEqual({ both: { sent: [sent(20)] } });
  });

  it('of an order about which nothing was sent counts from the day it was remembered', () => {
    const orders = {
      old: { rememberedAt: ago(40), sent: [] },
      recent: { rememberedAt: ago(20), sent: [] },
      // An earlier version did not note the day: nobody knows how old it is.
      undated: { sent: [] },
    };
    expect(Object.keys(withoutExpired(withOrders(orders), 30, keptNow).orders)).toEqual([
      'recent',
      'undated',
    ]);
  });

  it('that lies ahead of the clock is not old', () => {
    expect(withoutExpired(keptSince(-400), 30, keptNow)).toEqual(keptSince(-400));
  });

  it('stays by a clock that makes no sense', () => {
    expect(withoutExpired(keptSince(9999), 30, new Date(Number.NaN))).toEqual(keptSince(9999));
  });

  it('holds nothing but the parts that are kept, whatever else stands beside them', () => {
    const state = { ...keptSince(1), change: () => {}, unsaved: ['waits'] };
    expect(Object.keys(withoutExpired(state, 30, keptNow)).sort()).toEqual(Object.keys(emptyKept).sort());
  });

  it('never grows, and is not removed twice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...keptDays), fc.integer({ min: -500, max: 500 }), (days, age) => {
        const once = withoutExpired(keptSince(age), days, keptNow);
        expect(countRecords(once)).toBeLessThanOrEqual(countRecords(keptSince(age)));
        expect(withoutExpired(once, days, keptNow)).toEqual(once);
      }),
    );
  });
});
