import { describe, expect, it } from 'vitest';
import { clockDoubt } from '../../utils/orders/clockDoubt';
import { field, orderOf } from '../inquiry/orders';

const now = new Date('2026-11-23T10:00:00+09:00');
const order = orderOf({}, { orderedAt: field('2026-11-20') });

describe('clockDoubt', () => {
  it('is none while time goes on', () => {
    expect(clockDoubt(now, [null, new Date('2026-11-22T10:00:00+09:00'), now], order)).toBeNull();
  });

  it('notices a clock that shows an earlier time than before', () => {
    expect(clockDoubt(now, [new Date('2026-11-23T11:00:00+09:00'), null], order)).toBe('went-back');
  });

  it('lets a clock be set right by minutes', () => {
    expect(clockDoubt(now, [new Date('2026-11-23T10:09:00+09:00')], order)).toBeNull();
  });

  it.each([
    ['the order', orderOf({}, { orderedAt: field('2026-11-25T09:00') })],
    ['the dispatch', orderOf({ dispatchedOn: field('2026-11-24') })],
    ['the last scan', orderOf({ lastScanOn: field('2026-11-24') })],
    ['the delivery', orderOf({ deliveredOn: field('2026-12-01') })],
  ])('notices that the day of %s is still to come', (_name, ahead) => {
    expect(clockDoubt(now, [], ahead)).toBe('order-ahead');
  });

  it('says nothing of a day that is read weakly or was typed, and of days on which something is due', () => {
    expect(clockDoubt(now, [], orderOf({ deliveredOn: field('2026-12-01', false) }))).toBeNull();
    const slip = { ...field('2026-12-01'), from: 'typed' as const };
    expect(clockDoubt(now, [], orderOf({ deliveredOn: slip }))).toBeNull();
    expect(clockDoubt(now, [], orderOf({ expectedOn: field('2026-12-01') }))).toBeNull();
  });

  it('makes nothing of what is no time', () => {
    expect(clockDoubt(now, [new Date(Number.NaN)], order)).toBeNull();
    expect(clockDoubt(new Date(Number.NaN), [null], order)).toBeNull();
  });
});
