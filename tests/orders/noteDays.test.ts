import { describe, expect, it } from 'vitest';
import { noteDays } from '../../utils/orders/noteDays';
import type { OrderStatus } from '../../utils/orders/types';

function dayIn(text: string, status?: OrderStatus): string | undefined {
  const told = noteDays([{ field: 'statusNote', text, from: 'label', label: '', at: [] }], status);
  return told[0]?.day;
}

describe('a note tells', () => {
  it.each([
    ['발송기한 2026. 11. 17.', 'dispatchDue'],
    ['11/25(수)까지 발송 예정', 'dispatchDue'],
    ['도착예정일 : 2026-11-20', 'expectedOn'],
    ['11/20(금) 도착 예정', 'expectedOn'],
    ['내일(금) 새벽 도착 보장', 'expectedOn'],
    ['Arriving on Nov 20', 'expectedOn'],
    ['배송완료일 2026-11-19', 'deliveredOn'],
    ['Delivered Nov 19', 'deliveredOn'],
    ['구매확정일 2025. 11. 8. (토)', 'confirmedOn'],
    ['2026.11.20 구매확정', 'confirmedOn'],
    ['발송일 2026-11-18', 'dispatchedOn'],
    ['2026-11-18 발송되었습니다', 'dispatchedOn'],
    ['반품요청일 2026-11-21', 'requestedOn'],
    ['수거완료일 2026-11-22', 'collectedOn'],
  ])('%s → %s', (text, day) => expect(dayIn(text)).toBe(day));

  it.each([
    ['a day to come, while the parcel is on its way', '11/20(금) 도착', 'shipping', 'expectedOn'],
    ['the day of delivery, once that is over', '11/17(화) 도착', 'delivered', 'deliveredOn'],
    ['the same, once it is confirmed', '11/17(화) 도착', 'confirmed', 'deliveredOn'],
    ['the same, by its ending', '11/17(화) 도착하였습니다', 'shipping', 'deliveredOn'],
    ['the day of a request, where there is one', '11/21 접수', 'return-requested', 'requestedOn'],
  ] as const)('%s: %s', (_, text, status, day) => expect(dayIn(text, status)).toBe(day));
});

describe('a note tells nothing', () => {
  it.each([
    ['without a day', '배송중입니다'],
    ['of a day that is nothing of the item’s', '쿠폰 2026-12-31 만료'],
    ['of a request without one', '11/21 접수'],
    ['of what arrived yesterday', '어제 도착'],
    ['of other words around its words', '빠른 11/20 도착 상품 보기'],
  ])('%s: %s', (_, text) => expect(dayIn(text)).toBeUndefined());
});

const found = (field: 'status' | 'productName', text: string) =>
  noteDays([{ field, text, from: 'class', label: 'x', at: [7] }]);

describe('days are told', () => {
  it('by a status with its day behind it, with all else that is known of it', () => {
    expect(found('status', '11/21(토) 도착 예정')).toEqual([
      { text: '11/21(토) 도착 예정', day: 'expectedOn', from: 'class', label: 'x', at: [7] },
    ]);
  });

  it('by nothing else', () => expect(found('productName', '11/21(토) 도착 예정')).toEqual([]));
});
