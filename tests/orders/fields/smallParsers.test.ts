import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../utils/orders/fields/foldText';
import { parseOrderNumber } from '../../../utils/orders/fields/parseOrderNumber';
import { parsePaymentMethods } from '../../../utils/orders/fields/parsePaymentMethods';
import { parseQuantity } from '../../../utils/orders/fields/parseQuantity';
import { parseStatus } from '../../../utils/orders/fields/parseStatus';
import { parseTracking } from '../../../utils/orders/fields/parseTracking';
import { statusShape } from '../../../utils/orders/labels';

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
});

describe('parseQuantity', () => {
  it.each([
    ['4개', 4],
    ['수량 : 2', 2],
    ['1', 1],
    ['3 EA', 3],
  ])('reads %s', (text, count) => expect(parseQuantity(text)).toBe(count));
  it.each(['0개', '개', '12,000', '2개월'])('is none: "%s"', (text) => {
    expect(parseQuantity(text)).toBeNull();
  });
});

describe('parseOrderNumber', () => {
  it.each([
    ['2026111710034503', '2026111710034503'],
    ['20191121-0001234', '20191121-0001234'],
    ['#1004 주문', null],
    ['ORD-2024-99812', 'ORD-2024-99812'],
    ['주문번호를 확인해 주세요', null],
  ])('finds %s → %s', (text, number) => expect(parseOrderNumber(text)).toBe(number));
});

describe('parseTracking', () => {
  it.each([
    ['6123-4567-8901', '612345678901'],
    ['[6012345678901]', '6012345678901'],
    ['EB123456789KR', 'EB123456789KR'],
    ['배송조회', null],
    ['12345', null],
  ])('reads %s → %s', (text, number) => expect(parseTracking(text)).toBe(number));
});

describe('parsePaymentMethods', () => {
  it('names the means', () => {
    expect(parsePaymentMethods('신용카드 / 네이버페이 포인트')).toEqual(['신용카드', '네이버페이 포인트']);
  });

  it.each(['하늘카드 1234-****-****-5678', '신용카드(5***) 일시불', '무통장입금 가상은행 110-222-333444'])(
    'lets no number out of "%s"',
    (text) => {
      expect(parsePaymentMethods(text)?.join()).not.toMatch(/\d|\*/);
      expect(parsePaymentMethods(text)).not.toBeNull();
    },
  );

  it('never lets more than one digit in a row out', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(?:카드|계좌)[\d*\- ]{0,24}$/), (text) => {
        expect(parsePaymentMethods(text)?.join() ?? '').not.toMatch(/\d\D?\d/);
      }),
    );
  });
});

describe('foldText', () => {
  it('takes out what changes the display but not the words', () => {
    expect(foldText('\u202E가\u200B 방\u2066\n\t 세\u061C트\u0007')).toBe('가 방 세트');
  });

  it('keeps emoji that are joined from several', () => {
    expect(foldText('👨‍👩‍👧 세트')).toBe('👨‍👩‍👧 세트');
  });

  it('is the same when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
