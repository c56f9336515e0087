import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../utils/orders/fields/foldText';
import { parseOrderNumber } from '../../../utils/orders/fields/parseOrderNumber';
import { parsePaymentMethods } from '../../../utils/orders/fields/parsePaymentMethods';
import { parseQuantity } from '../../../utils/orders/fields/parseQuantity';
import { parseStatus } from '../../../utils/orders/fields/parseStatus';
import { parseTracking } from '../../../utils/orders/fields/parseTracking';
import { statusWords } from '../../../utils/orders/fields/statusWords';

describe('parseStatus', () => {
  it.each(Object.entries(statusWords))('knows every word of %s, spaced as one likes', (status, words) => {
    for (const word of words) {
      expect(parseStatus(word)).toBe(status);
      expect(parseStatus([...word].join(' '))).toBe(status);
    }
  });

  it('leaves a note in brackets aside', () => {
    expect(parseStatus('구매확정(2021-12-10)')).toBe('confirmed');
  });

  it.each(['', '배송조회', '배송중인 상품', '취소하기', '배송'])('is none: "%s"', (text) => {
    expect(parseStatus(text)).toBeNull();
  });

  it('no word stands for two statuses', () => {
    const words = Object.values(statusWords).flat();
    expect(new Set(words).size).toBe(words.length);
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
    expect(foldText('\u202E가\u200B 방\u2066\n\t 세트\u0007')).toBe('가 방 세트');
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
