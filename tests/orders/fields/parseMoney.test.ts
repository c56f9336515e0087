import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMoney } from '../../../utils/orders/fields/parseMoney';

const won = (amount: number) => ({ amount, currency: 'KRW' });
const dollars = (amount: number) => ({ amount, currency: 'USD' });

describe('parseMoney', () => {
  it.each([
    ['33,000원', won(33000)],
    ['2,420 원', won(2420)],
    ['총 31,580원', won(31580)],
    ['₩14,900', won(14900)],
    ['₩14,900.00', won(14900)],
    ['￦14,900', won(14900)],
    ['14,900 KRW', won(14900)],
    ['KRW 14,900', won(14900)],
    ['14,900 won', won(14900)],
    ['14,100', won(14100)],
    ['500원', won(500)],
    ['500', won(500)],
    ['(+) 0원', won(0)],
    ['+3,000원', won(3000)],
    ['무료', won(0)],
    ['KRW 12,000', won(12000)],
    ['49,800\n원', won(49800)],
    ['49,\u200B800원', won(49800)],
    ['판매가20,000원', won(20000)],
    ['15,000원 (2개)', won(15000)],
    ['30% 15,000원', won(15000)],
    ['$24.00', dollars(24)],
    ['US$24', dollars(24)],
    ['US $24.00', dollars(24)],
    ['USD 24.00', dollars(24)],
    ['USD 1,234.50', dollars(1234.5)],
    ['Total: 24.00 USD', dollars(24)],
  ])('reads %s', (text, money) => {
    expect(parseMoney(text)).toEqual(money);
  });

  it.each([
    ['3만원', 30_000],
    ['5만 2,800원', 52_800],
    ['1만5천원', 15_000],
    ['1억 2,000만원', 120_000_000],
  ])('counts in Korean units: %s', (text, amount) => {
    expect(parseMoney(text)).toEqual(won(amount));
  });

  it.each([
    ['24,000원 (12,000원 x 2개)', won(24000)],
    ['12,000원 × 2개 = 24,000원', won(24000)],
    ['24,000원 (12,000 x 2)', won(24000)],
    ['$24.20 ($12.10 x 2)', dollars(24.2)],
    ['12,000원 x 2개', won(12000)],
    ['12,000원 / 2개', won(12000)],
    ['15,900원 (100ml당 530원)', won(15900)],
    ['25,000원 (12,000원 x 2개)', null],
    ['24,000원 12,000원 2개', null],
  ])('tells the line from the unit: %s', (text, money) => {
    expect(parseMoney(text)).toEqual(money);
  });

  it.each(['', '원', '배송비 별도', '무료배송 상품', 'Free', '2개', '블랙 260', '총 31,580', '1,500P'])(
    'gives none for "%s"',
    (text) => {
      expect(parseMoney(text)).toBeNull();
    },
  );

  it.each(['-1,000원', '(-) 588원', '−1,000원', '-₩1,000', '₩-1,000', '1,000원 할인', '500원 적립'])(
    'is no price, since it is taken off: "%s"',
    (text) => {
      expect(parseMoney(text)).toBeNull();
    },
  );

  it.each([
    '50,000원 이상 무료배송',
    '3만원대',
    '5~7만원',
    '10,000원~',
    '최대 198원',
    '약 3만원',
    '100g당 530원',
  ])('is no price, but a bound or a measure: "%s"', (text) => {
    expect(parseMoney(text)).toBeNull();
  });

  it.each(['1,23원', '1,234.5원', '007원', '€1.234,56', '1.5만원', 'USD 100원', 'CA$24.00', 'HK$100'])(
    'does not guess at "%s"',
    (text) => {
      expect(parseMoney(text)).toBeNull();
    },
  );

  it.each(['2', '4.8', '14,900.00', '20251108', '2026111710034503', '010-1234-5678', '10 x 20', '1+1'])(
    'takes another number for no sum: "%s"',
    (text) => {
      expect(parseMoney(text)).toBeNull();
    },
  );

  it('knows no sum beyond a million million', () => {
    expect(parseMoney('1,000,000,000,000원')).toEqual(won(1e12));
    expect(parseMoney('1,000,000,000,001원')).toBeNull();
  });

  it.each(['39,900원61,900', '49,800원62,000', '판매가 20,000원 할인가 15,000원', '$24.00 (33,000원)'])(
    'does not choose between two different sums: "%s"',
    (text) => {
      expect(parseMoney(text)).toBeNull();
    },
  );

  it('takes a sum that is printed twice', () => {
    expect(parseMoney('15,000원 (15,000원)')).toEqual(won(15000));
  });

  it('gives back every sum as Korean stores print it', () => {
    const notations = fc.constantFrom<(grouped: string, plain: string) => string>(
      (grouped) => `${grouped}원`,
      (grouped) => `${grouped} 원`,
      (grouped) => `총 ${grouped}원`,
      (grouped) => `+${grouped}원`,
      (grouped) => `(+) ${grouped}원`,
      (grouped) => `₩${grouped}`,
      (grouped) => `₩ ${grouped}`,
      (grouped) => `KRW ${grouped}`,
      (grouped) => `${grouped} KRW`,
      (grouped) => `결제금액 ${grouped}\n원`,
      (_grouped, plain) => `${plain}원`,
      (_grouped, plain) => `₩${plain}`,
      (_grouped, plain) => `${plain}.00 KRW`,
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), notations, (amount, print) => {
        expect(parseMoney(print(amount.toLocaleString('en'), String(amount)))).toEqual(won(amount));
        expect(parseMoney(`-${amount.toLocaleString('en')}원`)).toBeNull();
      }),
    );
  });

  it('gives back every sum in dollars and cents', () => {
    const prints = fc.constantFrom('$#', 'US$#', 'USD #', '# USD', 'Total: $#');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), prints, (cents, print) => {
        const printed = (cents / 100).toLocaleString('en', { minimumFractionDigits: 2 });
        expect(parseMoney(print.replace('#', () => printed))).toEqual(dollars(cents / 100));
      }),
    );
  });

  it('gives back every sum in 만 and 억', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 9999 }), (eok, man) => {
        expect(parseMoney(`${eok ? `${eok}억 ` : ''}${man.toLocaleString('en')}만원`)).toEqual(
          won(eok * 1e8 + man * 1e4),
        );
      }),
    );
  });

  it('never throws and never gives a sum that is no number', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[\d.,₩$원만억천 x×()+\-KRWUSD]{0,24}$/),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const money = parseMoney(text);
        expect(money === null || (Number.isFinite(money.amount) && money.amount >= 0)).toBe(true);
      }),
    );
  });

  it.each(['1', '1,', ' ', '1 ', '₩', '1억', '원', '(', '1x'])('is quick with 100,000 times "%s"', (part) => {
    const start = performance.now();
    expect(parseMoney(part.repeat(100_000))).toBeNull();
    expect(performance.now() - start).toBeLessThan(200);
  });
});
