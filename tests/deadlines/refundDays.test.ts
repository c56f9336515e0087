import { describe, expect, it } from 'vitest';
import { refundDays } from '../../utils/deadlines/refundDays';

describe('refundDays', () => {
  it.each([
    ['체크카드', 2],
    ['체크 카드', 2],
    ['신용카드', 5],
    ['카드 간편결제', 5],
    ['법인카드', 5],
    ['신용/체크카드', 5],
    ['체크카드·신용카드', 5],
    ['무통장입금', 1],
    ['가상계좌', 1],
    ['무통장입금(가상계좌)', 1],
    ['계좌이체', 0],
    ['실시간 계좌이체', 0],
    ['계좌 간편결제', 0],
    ['네이버페이 포인트', 0],
    ['네이버페이 머니', 0],
  ])('%s: %i business days', (method, businessDays) => {
    expect(refundDays([method])).toEqual({ businessDays, known: true });
  });

  it('is the slowest of several', () => {
    expect(refundDays(['포인트', '체크카드'])).toEqual({ businessDays: 2, known: true });
    expect(refundDays(['포인트', '무통장입금'])).toEqual({ businessDays: 1, known: true });
  });

  it('is five for what is not known', () => {
    expect(refundDays([])).toEqual({ businessDays: 5, known: false });
    expect(refundDays(['상품권'])).toEqual({ businessDays: 5, known: false });
    expect(refundDays(['포인트', '상품권'])).toEqual({ businessDays: 5, known: false });
  });

  it('is none where one is billed by the month', () => {
    expect(refundDays(['휴대폰결제'])).toBeNull();
    expect(refundDays(['휴대폰 결제', '포인트'])).toBeNull();
    expect(refundDays(['후불결제(네이버페이)'])).toBeNull();
  });
});
