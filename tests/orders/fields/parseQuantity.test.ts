import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuantity } from '../../../utils/orders/fields/parseQuantity';

describe('parseQuantity', () => {
  it.each([
    ['4개', 4],
    ['수량 4', 4],
    ['수량 : 2', 2],
    ['수량: 4개', 4],
    ['1', 1],
    ['3 EA', 3],
    ['x 2', 2],
    ['× 2', 2],
    ['총 3개', 3],
    ['Qty: 2', 2],
    ['Quantity 2', 2],
    ['1개 (묶음)', 1],
    ['1,200개', 1200],
  ])('reads %s', (text, count) => expect(parseQuantity(text)).toBe(count));

  it.each('|0|0개|개|수량|12,000|12,000원|500원|2개월|2개 (1+1)|10 x 20|-1|1.5'.split('|'))(
    'is none: "%s"',
    (text) => {
      expect(parseQuantity(text)).toBeNull();
    },
  );

  it('gives back every count in every notation', () => {
    const prints = fc.constantFrom(
      '#',
      '#개',
      '# 개',
      '수량 #',
      '수량 : #개',
      'x#',
      '× #',
      '# EA',
      'Qty: #',
      '총 #개',
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), prints, (count, print) => {
        expect(parseQuantity(print.replace('#', String(count)))).toBe(count);
      }),
    );
  });

  it('gives a count or nothing, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const count = parseQuantity(text);
        expect(count === null || (Number.isInteger(count) && count > 0)).toBe(true);
      }),
    );
    expect(parseQuantity('1'.repeat(100_000))).toBeNull();
  });
});
