import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDeadlines } from '../../utils/deadlines/findDeadlines';
import { deadlineRules } from '../../utils/deadlines/rules';
import type { Deadline } from '../../utils/deadlines/types';
import type { Field, Order, OrderStatus } from '../../utils/orders/types';
import { sources } from '../../utils/sources/sources';
import { field, orderOf } from './orderOf';

const noon = (day: string) => new Date(`${day}T12:00:00+09:00`);
const brief = (deadlines: Deadline[]) => deadlines.map(({ id, due, sure }) => [id, due, sure]);
const find = (order: Order, day: string) => brief(findDeadlines(order, 0, noon(day)));
function cancelled(methods?: string[]): Order {
  const statusNote = field('취소완료일 2026. 11. 19. (목)');
  return orderOf('cancelled', { statusNote }, methods && { paymentMethods: field(methods) });
}

function unpaid(orderedAt: string): Order {
  return orderOf('awaiting-payment', {}, { orderedAt: field(orderedAt) });
}

function maybe<T>(values: fc.Arbitrary<T>): fc.Arbitrary<Field<T> | undefined> {
  const fields = fc.tuple(values, fc.boolean()).map(([value, sure]) => field(value, sure));
  return fc.option(fields, { nil: undefined });
}

const only = (order: Order, day: string, id: string) => find(order, day).filter(([found]) => found === id);

describe('deposit', () => {
  const order = orderOf('awaiting-payment', {}, { orderedAt: field('2026-11-20T23:50') });

  it('is due two business days after the order', () => {
    expect(find(order, '2026-11-21')).toEqual([['deposit', '2026-11-24', true]]);
  });

  it('due today is not past; the day after it is left out', () => {
    expect(findDeadlines(order, 0, new Date('2026-11-24T23:59:59+09:00'))).toHaveLength(1);
    expect(findDeadlines(order, 0, new Date('2026-11-25T00:00:00+09:00'))).toEqual([]);
  });

  it('is Naver’s rule', () => {
    expect(find({ ...order, site: 'cafe24' }, '2026-11-21')).toEqual([]);
  });
});

describe('dispatch', () => {
  const orderedAt = field('2022-04-05T10:00:00');

  it('is the day the page names, also of a delayed order, and surely so on any store', () => {
    for (const status of ['paid', 'preparing', 'dispatch-delayed'] as const) {
      const order = orderOf(status, { dispatchDue: field('2022-04-11') }, { orderedAt });
      expect(only(order, '2022-04-06', 'dispatch')).toEqual([['dispatch', '2022-04-11', true]]);
      expect(find({ ...order, site: 'generic' }, '2022-04-06')).toEqual([['dispatch', '2022-04-11', true]]);
    }
  });

  it('is counted otherwise, three business days after the order, and not sure', () => {
    for (const status of ['paid', 'preparing'] as const) {
      const order = orderOf(status, {}, { orderedAt });
      expect(find(order, '2022-04-06')).toEqual([
        ['dispatch', '2022-04-08', false],
        ['auto-refund', '2022-07-04', false],
      ]);
      expect(find({ ...order, site: 'generic' }, '2022-04-06')).toEqual([['dispatch', '2022-04-08', false]]);
    }
  });

  it('of a delayed order is not counted', () => {
    expect(only(orderOf('dispatch-delayed', {}, { orderedAt }), '2022-04-06', 'dispatch')).toEqual([]);
  });

  it('stays when past', () => {
    expect(find(orderOf('paid', {}, { orderedAt }), '2023-04-06').map(([id]) => id)).toEqual([
      'dispatch',
      'auto-refund',
    ]);
  });
});

describe('auto-refund', () => {
  it('is ninety calendar days after the order', () => {
    const order = orderOf('dispatch-delayed', {}, { orderedAt: field('2026-08-01') });
    expect(find(order, '2026-11-22')).toEqual([['auto-refund', '2026-10-30', false]]);
  });
});

describe('cancel-auto-refund', () => {
  it('counts four business days from the day of the request', () => {
    expect(find(orderOf('cancel-requested', { requestedOn: field('2026-11-19') }), '2026-12-24')).toEqual([
      ['cancel-auto-refund', '2026-11-25', true],
    ]);
    const noted = orderOf('cancel-requested', { statusNote: field('취소요청일 2026. 11. 19. (목)') });
    expect(find(noted, '2026-11-20')).toEqual([['cancel-auto-refund', '2026-11-25', true]]);
  });

  it('is not counted from another day', () => {
    const order = orderOf(
      'cancel-requested',
      { statusNote: field('반품요청일 2026. 11. 19. (목)') },
      { orderedAt: field('2026-11-18') },
    );
    expect(find(order, '2026-11-20')).toEqual([]);
  });
});

describe('refund', () => {
  it('depends on the payment method', () => {
    expect(find(cancelled(['신용카드']), '2026-11-20')).toEqual([['refund', '2026-11-26', true]]);
    expect(find(cancelled(['무통장입금']), '2026-11-20')).toEqual([['refund', '2026-11-20', true]]);
    expect(find(cancelled(['네이버페이 포인트']), '2026-11-20')).toEqual([['refund', '2026-11-19', true]]);
    expect(find(cancelled(['포인트', '체크카드']), '2026-11-20')).toEqual([['refund', '2026-11-23', true]]);
  });

  it('is not sure for an unknown method, a weak one, or none', () => {
    const unsure = [['refund', '2026-11-26', false]];
    expect(find(cancelled(['상품권']), '2026-11-20')).toEqual(unsure);
    expect(find(cancelled(), '2026-11-20')).toEqual(unsure);
    expect(find({ ...cancelled(), paymentMethods: field(['신용카드'], false) }, '2026-11-20')).toEqual(
      unsure,
    );
  });

  it('is not told where a phone bill or a later payment is among them', () => {
    expect(find(cancelled(['휴대폰결제']), '2026-11-20')).toEqual([]);
    expect(find(cancelled(['포인트', '후불결제']), '2026-11-20')).toEqual([]);
  });

  it('stays for thirty days after it was due', () => {
    expect(find(cancelled(['신용카드']), '2026-12-26')).toHaveLength(1);
    expect(find(cancelled(['신용카드']), '2026-12-27')).toEqual([]);
  });

  it('of a return counts from 반품완료', () => {
    const order = orderOf(
      'returned',
      { statusNote: field('반품완료 2026-11-19') },
      { paymentMethods: field(['체크카드']) },
    );
    expect(find(order, '2026-11-20')).toEqual([['refund', '2026-11-23', true]]);
    expect(find({ ...order, site: 'cafe24' }, '2026-11-20')).toEqual([['refund', '2026-11-23', false]]);
  });
});

describe('after delivery', () => {
  const delivered = orderOf('delivered', { deliveredOn: field('2026-11-01') });

  it('a return, the confirmation and a claim for defects have their days', () => {
    expect(find(delivered, '2026-11-02')).toEqual([
      ['return-request', '2026-11-08', true],
      ['auto-confirm', '2026-11-09', true],
      ['defect-claim', '2027-02-01', false],
    ]);
  });

  it('each is left out when past', () => {
    expect(find(delivered, '2026-11-09').map(([id]) => id)).toEqual(['auto-confirm', 'defect-claim']);
    expect(find(delivered, '2026-11-10').map(([id]) => id)).toEqual(['defect-claim']);
    expect(find(delivered, '2027-02-01').map(([id]) => id)).toEqual(['defect-claim']);
    expect(find(delivered, '2027-02-02')).toEqual([]);
  });

  it('the day the page names for the confirmation goes first, on any store', () => {
    const named = orderOf('delivered', {
      deliveredOn: field('2026-11-01'),
      statusNote: field('자동 구매확정 예정일 : 2026.11.12'),
    });
    expect(only(named, '2026-11-02', 'auto-confirm')).toEqual([['auto-confirm', '2026-11-12', true]]);
    expect(find({ ...named, site: 'generic' }, '2026-11-02')).toEqual([
      ['return-request', '2026-11-08', false],
      ['auto-confirm', '2026-11-12', true],
      ['defect-claim', '2027-02-01', false],
    ]);
  });

  it('a day of confirmation that has been is not the one to come', () => {
    const past = orderOf('delivered', {
      deliveredOn: field('2026-11-01'),
      statusNote: field('구매확정일 2026. 11. 5. (목)'),
    });
    expect(only(past, '2026-11-02', 'auto-confirm')).toEqual([['auto-confirm', '2026-11-09', true]]);
  });

  it('elsewhere the law’s days hold, not surely, and Naver’s do not', () => {
    expect(find({ ...delivered, site: 'generic' }, '2026-11-02')).toEqual([
      ['return-request', '2026-11-08', false],
      ['defect-claim', '2027-02-01', false],
    ]);
  });

  it('once confirmed a return is not sure and nothing is confirmed again', () => {
    expect(find(orderOf('confirmed', { deliveredOn: field('2026-11-01') }), '2026-11-02')).toEqual([
      ['return-request', '2026-11-08', false],
      ['defect-claim', '2027-02-01', false],
    ]);
  });

  it('three months end on the last day of a shorter month', () => {
    const order = orderOf('confirmed', { deliveredOn: field('2026-11-30') });
    expect(only(order, '2026-12-01', 'defect-claim')).toEqual([['defect-claim', '2027-02-28', false]]);
  });
});

describe('returns and exchanges', () => {
  it('are collected within three business days of the request, not surely', () => {
    for (const [status, note] of [
      ['return-requested', '반품접수일 2026년 11월 20일'],
      ['exchange-requested', '교환요청: 2026.11.20'],
    ] as const) {
      const order = orderOf(status, { statusNote: field(note) });
      expect(find(order, '2027-11-22')).toEqual([['pickup', '2026-11-25', false]]);
      expect(find({ ...order, site: 'generic' }, '2026-11-22')).toEqual([]);
    }
  });

  it('are refunded after three business days from collection, completed after seven', () => {
    const order = orderOf('returning', { collectedOn: field('2026-11-20') });
    expect(find(order, '2026-12-22')).toEqual([
      ['return-refund', '2026-11-25', true],
      ['return-auto', '2026-12-01', false],
    ]);
    expect(find({ ...order, site: 'generic' }, '2026-11-22')).toEqual([
      ['return-refund', '2026-11-25', false],
    ]);
  });

  it('are sent again within three business days from collection', () => {
    const order = orderOf('exchanging', { statusNote: field('수거완료일 2026-11-20') });
    expect(find(order, '2026-12-22')).toEqual([['exchange-redispatch', '2026-11-25', true]]);
    expect(find({ ...order, site: 'generic' }, '2026-11-22')).toEqual([]);
  });

  it('the field goes before the note; an impossible one is passed over', () => {
    const note = field('수거완료일 2026-11-20');
    const both = orderOf('exchanging', { collectedOn: field('2026-11-19', false), statusNote: note });
    expect(find(both, '2026-11-22')).toEqual([['exchange-redispatch', '2026-11-24', false]]);
    const impossible = orderOf('exchanging', { collectedOn: field('2026-11-31'), statusNote: note });
    expect(find(impossible, '2026-11-22')).toEqual([['exchange-redispatch', '2026-11-25', true]]);
  });
});

describe('without a status', () => {
  it('a delivery gives its three days, none of them sure', () => {
    const order = orderOf(undefined, { deliveredOn: field('2026-11-01'), dispatchDue: field('2026-10-30') });
    expect(find(order, '2026-11-02')).toEqual([
      ['return-request', '2026-11-08', false],
      ['auto-confirm', '2026-11-09', false],
      ['defect-claim', '2027-02-01', false],
    ]);
  });

  it('else a day of dispatch gives that', () => {
    const order = orderOf(
      undefined,
      { dispatchDue: field('2026-11-24') },
      { orderedAt: field('2026-11-20') },
    );
    expect(find(order, '2026-11-22')).toEqual([['dispatch', '2026-11-24', false]]);
  });

  it('an order day alone gives nothing', () => {
    expect(find(orderOf(undefined, {}, { orderedAt: field('2026-11-20') }), '2026-11-22')).toEqual([]);
  });
});

describe('a deadline is not sure', () => {
  it('when the field it was counted from is not', () => {
    const order = orderOf('awaiting-payment', {}, { orderedAt: field('2026-11-20', false) });
    expect(find(order, '2026-11-21')).toEqual([['deposit', '2026-11-24', false]]);
    const noted = orderOf('cancel-requested', { statusNote: field('취소접수 2026-11-19', false) });
    expect(find(noted, '2026-11-20')).toEqual([['cancel-auto-refund', '2026-11-25', false]]);
    const named = orderOf('paid', { dispatchDue: field('2026-11-24', false) });
    expect(find(named, '2026-11-20')).toEqual([['dispatch', '2026-11-24', false]]);
  });

  it('when the status is not', () => {
    const order = orderOf('awaiting-payment', {}, { orderedAt: field('2026-11-20') });
    const weak = { ...order, items: [{ status: field<OrderStatus>('awaiting-payment', false) }] };
    expect(find(weak, '2026-11-21')).toEqual([['deposit', '2026-11-24', false]]);
  });

  it('when a counted business day lies in a year without known holidays', () => {
    expect(find(unpaid('2027-12-29'), '2027-12-29')).toEqual([['deposit', '2027-12-31', true]]);
    expect(find(unpaid('2027-12-30'), '2027-12-30')).toEqual([['deposit', '2028-01-03', false]]);
  });
});

describe('nothing is told', () => {
  const order = orderOf('delivered', { deliveredOn: field('2026-11-01') });

  it.each([-1, 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('of item %d, which is not there', (item) => {
    expect(findDeadlines(order, item, noon('2026-11-02'))).toEqual([]);
  });

  it('of an order in a foreign currency', () => {
    const dollars = field({ amount: 20, currency: 'USD' });
    expect(find({ ...order, total: dollars }, '2026-11-02')).toEqual([]);
    expect(
      find(orderOf('delivered', { deliveredOn: field('2026-11-01'), price: dollars }), '2026-11-02'),
    ).toEqual([]);
    expect(find({ ...order, total: field({ amount: 20_000, currency: 'KRW' }) }, '2026-11-02')).toHaveLength(
      3,
    );
  });

  it.each<OrderStatus>(['payment-failed', 'shipping', 'exchanged'])('of an order that is %s', (status) => {
    const full = orderOf(
      status,
      {
        deliveredOn: field('2026-11-01'),
        dispatchDue: field('2026-11-24'),
        collectedOn: field('2026-11-20'),
      },
      { orderedAt: field('2026-11-20') },
    );
    expect(find(full, '2026-11-21')).toEqual([]);
  });

  it.each([
    '',
    '2026-02-30',
    '2026-11-20 10:00',
    '2026-11-20T25:00',
    '2026.11.20',
    '0001-01-01',
    '9999-12-31',
  ])('counted from the order day %j', (day) => {
    for (const status of ['awaiting-payment', 'paid', 'dispatch-delayed'] as const) {
      expect(find(orderOf(status, {}, { orderedAt: field(day) }), '2026-11-22')).toEqual([]);
    }
  });

  it('for an Invalid Date', () => {
    expect(findDeadlines(order, 0, new Date(Number.NaN))).toEqual([]);
  });
});

describe('`now`', () => {
  it('counts by its Korean day', () => {
    const order = orderOf('awaiting-payment', {}, { orderedAt: field('2026-11-20') });
    expect(findDeadlines(order, 0, new Date('2026-11-24T14:59:59Z'))).toHaveLength(1);
    expect(findDeadlines(order, 0, new Date('2026-11-24T15:00:00Z'))).toEqual([]);
  });
});

describe('the order', () => {
  it('is the soonest first, and the table’s on the same day', () => {
    const order = orderOf('delivered', {
      deliveredOn: field('2026-11-01'),
      statusNote: field('구매확정 예정일 2026.11.08'),
    });
    expect(find(order, '2026-11-02').map(([id]) => id)).toEqual([
      'return-request',
      'auto-confirm',
      'defect-claim',
    ]);
    const late = orderOf('paid', { dispatchDue: field('2027-03-01') }, { orderedAt: field('2026-11-20') });
    expect(find(late, '2026-11-21').map(([id]) => id)).toEqual(['auto-refund', 'dispatch']);
  });
});

describe('what is told', () => {
  it('names the rule and its source, with the days it was collected and read', () => {
    const order = orderOf('awaiting-payment', {}, { orderedAt: field('2026-11-20') });
    const [deposit] = findDeadlines(order, 0, noon('2026-11-21'));
    expect(deposit?.text).toBe('입금 마감');
    expect(deposit?.rule).toContain(sources['unpaid-cancelled'].title);
    expect(deposit?.sources?.[0]).toMatchObject({ collected: '2023-24', readOn: '2026-11-22' });
  });

  it('away from Naver rests on the law alone', () => {
    const order = orderOf('returning', { collectedOn: field('2026-11-20') }, { site: 'generic' });
    const [refund] = findDeadlines(order, 0, noon('2026-11-21'));
    expect(refund?.sources).toEqual([sources['act-18']]);
    expect(refund?.rule).not.toContain('네이버');
  });

  it('blames nobody', () => {
    const words = deadlineRules.flatMap((rule) => [rule.text, rule.naver.rule, rule.elsewhere?.rule ?? '']);
    expect(words.filter((text) => /위반|어겼|어기|불법|지키지/.test(text))).toEqual([]);
  });

  it('has every rule of the table, in its order', () => {
    expect(deadlineRules.map((rule) => rule.id)).toEqual([
      'deposit',
      'dispatch',
      'auto-refund',
      'cancel-auto-refund',
      'refund',
      'return-request',
      'auto-confirm',
      'defect-claim',
      'pickup',
      'return-refund',
      'return-auto',
      'exchange-redispatch',
    ]);
  });
});

describe('for any order', () => {
  const day = fc.oneof(
    fc
      .date({ min: new Date('2017-06-01'), max: new Date('2029-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    fc.string({ maxLength: 12 }),
    fc.constantFrom('2026-02-30', '9999-12-31', '0000-01-01'),
  );
  const statuses = [...new Set(deadlineRules.flatMap((rule) => rule.statuses)), 'shipping'] as OrderStatus[];
  const labels = [
    '취소요청일',
    '취소완료',
    '반품접수',
    '반품완료일 :',
    '교환요청',
    '수거완료일',
    '구매확정 예정일',
    '',
  ];
  const items = fc.record({
    status: maybe(fc.constantFrom(...statuses)),
    statusNote: maybe(fc.tuple(fc.constantFrom(...labels), day).map((parts) => parts.join(' '))),
    dispatchDue: maybe(day),
    deliveredOn: maybe(day),
    requestedOn: maybe(day),
    collectedOn: maybe(day),
  });
  const orders: fc.Arbitrary<Order> = fc.record({
    site: fc.constantFrom('naver-pay', 'naver-smartstore', 'cafe24', 'generic'),
    orderedAt: maybe(day),
    paymentMethods: maybe(
      fc.array(fc.constantFrom('신용카드', '체크카드', '포인트', '휴대폰결제', '기타'), { maxLength: 3 }),
    ),
    items: fc.array(items, { maxLength: 2 }),
  });

  it('never throws, is sorted, tells each rule once, and is sure only with a sure status', () => {
    fc.assert(
      fc.property(orders, fc.integer({ min: -1, max: 2 }), fc.date(), (order, item, now) => {
        const found = findDeadlines(order, item, now);
        const dues = found.map((deadline) => deadline.due);
        expect(dues).toEqual(dues.toSorted());
        expect(new Set(found.map((deadline) => deadline.id)).size).toBe(found.length);
        for (const deadline of found) {
          expect(deadline.due).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          expect(deadline.sure && order.items[item]?.status?.sure !== true).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
