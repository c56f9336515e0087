import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMoney } from '../../../utils/orders/fields/parseMoney';

const won = (amount: number) => ({ amount, currency: 'KRW' });

describe('parseMoney', () => {
  it.each([
    ['33,000원', won(33000)],
    ['2,420 원', won(2420)],
    ['총 31,580원', won(31580)],
    ['₩14,900', won(14900)],
    ['14,100', won(14100)],
    ['500원', won(500)],
    ['(+) 0원', won(0)],
    ['무료', won(0)],
    ['KRW 12,000', won(12000)],
    ['$12.99', { amount: 12.99, currency: 'USD' }],
    ['USD 1,234.50', { amount: 1234.5, currency: 'USD' }],
  ])('reads %s', (text, money) => {
    expect(parseMoney(text)).toEqual(money);
  });

  it.each(['', '원', '-1,000원', '(-) 588원', '배송비 별도', '무료배송 상품', '2개', '블랙 260'])(
    'gives none for "%s"',
    (text) => {
      expect(parseMoney(text)).toBeNull();
    },
  );

  it('does not choose between two different sums', () => {
    expect(parseMoney('39,900원61,900')).toBeNull();
    expect(parseMoney('판매가 20,000원 할인가 15,000원')).toBeNull();
  });

  it('takes a sum that is printed twice', () => {
    expect(parseMoney('15,000원 (15,000원)')).toEqual(won(15000));
  });

  it('gives back every sum as Korean stores print it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999_999 }),
        fc.constantFrom('', '총 ', '+'),
        (amount, before) => {
          expect(parseMoney(`${before}${amount.toLocaleString('ko')}원`)).toEqual(won(amount));
        },
      ),
    );
  });

  it('never throws and never gives a sum that is no number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const money = parseMoney(text);
        expect(money === null || (Number.isFinite(money.amount) && money.amount >= 0)).toBe(true);
      }),
    );
  });
});
