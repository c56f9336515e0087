import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStatus } from '../../../utils/orders/fields/parseStatus';
import { parseStatusCode } from '../../../utils/orders/fields/statusCodes';
import { statusShape } from '../../../utils/orders/labels';
import type { OrderStatus } from '../../../utils/orders/types';

// The contract's table, word for word.
const contractWords = {
  'awaiting-payment': ['입금대기', '결제대기', '입금확인중', '무통장 입금 전'],
  'payment-failed': ['결제실패', '결제오류'],
  paid: ['결제완료', '입금확인', '입금완료', '주문완료', '주문접수'],
  preparing: ['상품준비중', '배송준비중', '배송준비', '발주확인', '출고준비'],
  'dispatch-delayed': ['발송지연', '배송지연'],
  shipping: ['배송중', '배송시작', '배송출발', '발송완료', '출고완료', '집화', '간선상차'],
  delivered: ['배송완료', '도착완료', '수취완료', '구매확정보류'],
  confirmed: ['구매확정', '구매확정완료', '구매종료', '거래완료'],
  'cancel-requested': ['취소요청', '취소접수', '취소처리중', '취소중'],
  cancelled: ['취소완료', '취소', '결제취소', '승인취소', '입금전취소', '미결제취소', '부분취소', '환불완료'],
  'return-requested': ['반품요청', '반품접수'],
  returning: ['반품수거중', '반품수거완료', '반품처리중'],
  returned: ['반품완료'],
  'exchange-requested': ['교환요청', '교환접수'],
  exchanging: ['교환수거중', '교환배송준비중', '교환재배송중'],
  exchanged: ['교환완료'],
};

const variants: Record<OrderStatus, string> = {
  'awaiting-payment':
    '입금 대기중|무통장입금 대기|입금확인 대기|미입금|Pending payment|Awaiting payment|On hold',
  'payment-failed': '결제 승인 실패|결제가 실패했습니다|Payment failed|Failed',
  paid: '결제가 완료되었습니다|입금확인(결제완료)|결제되었습니다.|주문이 접수되었습니다|입금이 확인되었습니다|Paid|Payment accepted|Order placed|Order confirmed',
  preparing:
    '상품을 준비하고 있습니다|상품 준비 중입니다|배송준비|출고대기|출고지시|발송 준비중|Processing|Preparing for shipment|Preparing|Packed',
  'dispatch-delayed': '발송이 지연되고 있습니다|출고지연|배송이 지연되었습니다',
  shipping:
    '배송 중입니다|상품 배송중|[배송중]|배송중(택배사 이동)|배송이 시작되었습니다|상품이 발송되었습니다|집하|배달출발|배송중 · 내일(금) 도착|배송중 · 11/21(토) 도착 예정|Shipped|In transit|On its way|On the way|Out for delivery|Dispatched|Your order has been shipped',
  delivered:
    '배송완료되었습니다|배송이 완료되었습니다|배송 완료됨|배송완료 11/19|배송완료 2026. 11. 19.|상품이 도착했습니다|구매확정 보류|Delivered',
  confirmed: '구매확정 되었습니다|구매확정(2021-12-10)|자동 구매확정',
  'cancel-requested':
    '취소 처리 중|취소 요청됨|취소신청 완료|직권 취소 중|주문취소 요청|Cancellation requested',
  cancelled:
    '주문이 취소되었습니다|전체 취소|고객 취소완료|판매자 취소|미입금취소|직권취소완료|취소 처리 완료|환불되었습니다|취소(품절)|Cancelled|Canceled|Refunded',
  'return-requested': '반품 접수 완료|반품요청됨|반품신청완료|Return requested',
  returning: '반품 수거 처리 중|반품 회수 중|반품 진행중|Return received',
  returned: '반품 처리 완료|반품이 완료되었습니다|Returned',
  'exchange-requested': '교환 접수완료|교환신청중',
  exchanging: '교환 재배송 중|교환 상품 준비중|교환 수거 완료|교환 수거처리중',
  exchanged: '교환 처리 완료|교환이 완료되었습니다|Exchanged',
};

describe('parseStatus', () => {
  it.each(Object.entries(contractWords))('knows every word of %s, spaced as one likes', (status, words) => {
    for (const word of words) {
      expect(parseStatus(word)).toBe(status);
      expect(parseStatus([...word].join(' '))).toBe(status);
      expect(word.replaceAll(' ', ''), 'the page side sends it').toMatch(statusShape);
    }
  });

  it('leaves a note in brackets aside', () => {
    expect(parseStatus('구매확정(2021-12-10)')).toBe('confirmed');
  });

  it.each(['', '배송조회', '배송중인 상품', '취소하기', '배송'])('is none: "%s"', (text) => {
    expect(parseStatus(text)).toBeNull();
  });

  const printed = Object.entries(variants).flatMap(([status, texts]) =>
    texts.split('|').map((text) => [text, status] as const),
  );
  it.each(printed)('reads "%s" as %s', (text, status) => {
    expect(parseStatus(text)).toBe(status);
  });

  it.each(
    '배송조회|배송지 변경|취소 가능|취소하기|주문취소|취소신청|반품신청|교환신청|구매확정하기|배송완료 후 7일 이내|배송완료 스티커 100매|배송완료 100매 스티커|배송완료 2.5kg 상품|취소 수수료 안내|취소(수수료 안내)|취소·반품·교환 안내|취소, 교환 안내'.split(
      '|',
    ),
  )('takes a button or another sentence for none: "%s"', (text) => {
    expect(parseStatus(text)).toBeNull();
  });

  it.each(
    '반품 철회|취소철회|교환 거부|구매확정 요청|수거 처리 중|수거완료|환불 처리중|환불접수|반품|교환|배송되었습니다|구매확정(12/3 예정)|주문접수(입금대기)|배송완료(반품접수)|배송중(교환)|배송완료 예정|Pending|Complete|Completed|Confirmed|Partially refunded|Fulfilled'.split(
      '|',
    ),
  )('leaves open what the words leave open: "%s"', (text) => {
    expect(parseStatus(text)).toBeNull();
  });

  it('reads no status out of a longer text', () => {
    const words = fc.constantFrom('배송중', '취소', '반품완료', '결제완료', 'Delivered');
    const others = fc.constantFrom('스티커', '안내', '상품 보기', '문의', '하기', ' 후 환불', 'items');
    fc.assert(
      fc.property(words, others, (word, other) => {
        expect(parseStatus(`${word} ${other}`)).toBeNull();
        expect(parseStatus(`${other} ${word}`)).toBeNull();
      }),
    );
  });

  it('never throws, and quickly', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseStatus(text)));
    const start = performance.now();
    for (const part of ['배송', '(', '1', ' ', '이']) expect(parseStatus(part.repeat(100_000))).toBeNull();
    expect(performance.now() - start).toBeLessThan(100);
  });
});

describe('parseStatusCode', () => {
  it.each([
    ['PAYED', 'paid'],
    ['PAYMENT_WAITING', 'awaiting-payment'],
    ['PURCHASE_DECIDED', 'confirmed'],
    ['CANCELED_BY_NOPAYMENT', 'cancelled'],
    ['EXCHANGE_REDELIVERING', 'exchanging'],
    ['FINAL_DELIVERY', 'delivered'],
    ['OrderDelivered', 'delivered'],
    ['https://schema.org/OrderInTransit', 'shipping'],
    ['http://schema.org/OrderReturned', 'returned'],
  ])('knows %s', (code, status) => {
    expect(parseStatusCode(code)).toBe(status);
  });

  it.each([
    'OrderProblem',
    'OrderPickupAvailable',
    'COLLECTING',
    'RETURN_REJECT',
    'ACCEPT',
    'constructor',
    '',
  ])('knows nothing of "%s"', (code) => {
    expect(parseStatusCode(code)).toBeNull();
  });
});
