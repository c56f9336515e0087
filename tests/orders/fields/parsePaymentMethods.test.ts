import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePaymentMethods } from '../../../utils/orders/fields/parsePaymentMethods';

describe('parsePaymentMethods', () => {
  it.each(
    '신용카드|체크카드|하늘카드|KB국민카드|하늘카드 카드 간편결제|신용카드 간편결제|카카오페이|토스페이|삼성페이|로켓페이|네이버페이 포인트|네이버페이 머니|쿠페이 머니|네이버 캐쉬|무통장입금|가상계좌|계좌이체|실시간 계좌이체|실시간계좌이체|계좌 간편결제|휴대폰|휴대폰결제|휴대폰 간편결제|적립금|예치금|포인트결제|문화상품권|간편결제|Credit card|PayPal|Bank transfer|Direct bank transfer|Cash on delivery'.split(
      '|',
    ),
  )('names %s', (name) => {
    expect(parsePaymentMethods(name)).toEqual([name]);
    expect(parsePaymentMethods(`${name} 12,000원`)).toEqual([name]);
  });

  it.each([
    ['신용카드 / 네이버페이 포인트', ['신용카드', '네이버페이 포인트']],
    ['신용카드/체크카드', ['신용카드', '체크카드']],
    ['하늘카드(1234-****-****-5678) / 일시불', ['하늘카드']],
    ['하늘카드 1234-****-****-5678', ['하늘카드']],
    ['신용카드(5***) 일시불', ['신용카드']],
    ['무통장입금 (가상은행 123-456-7890 홍길동)', ['무통장입금']],
    ['무통장입금 가상은행 110-222-333444', ['무통장입금']],
    ['홍길동님 카드', ['카드']],
    ['Visa ending in 4242', ['Visa']],
  ])('lets nothing but names out of "%s"', (text, names) => {
    expect(parsePaymentMethods(text)).toEqual(names);
  });

  it.each(
    '|홈페이지|주문 페이지|카드번호 1234|카드사 할인|휴대폰번호 010-1234-5678|홍길동 입금|홍길동입금|입금자 홍길동|포인트 적립|결제수단 변경|가상은행'.split(
      '|',
    ),
  )('is none: "%s"', (text) => {
    expect(parsePaymentMethods(text)).toBeNull();
  });

  it('never lets a number or a holder out', () => {
    const means = fc.constantFrom('하늘카드', '무통장입금', '계좌이체', '카카오페이', 'Credit card');
    fc.assert(
      fc.property(means, fc.stringMatching(/^[\d*\- ()]{0,24}$/), (name, number) => {
        expect(parsePaymentMethods(`${name} ${number} 예금주 홍길동`)).toEqual([name]);
      }),
    );
  });

  it('is quick, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parsePaymentMethods(text)));
    const start = performance.now();
    for (const part of ['가', '카드', ' ', '페이 ', 'A', '신용카드 '])
      parsePaymentMethods(part.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
