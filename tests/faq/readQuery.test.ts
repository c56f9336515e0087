import { describe, expect, test } from 'vitest';
import { readLength } from '../../utils/faq/matchSettings';
import { readEnglish, readKorean } from '../../utils/faq/readQuery';

describe('readKorean', () => {
  test('gives normalised Korean, from the English keyboard too', () => {
    expect(readKorean('  qothd 언제와요?? ㅠㅠ')).toEqual({ whole: '배송 언제와요', clauses: [] });
  });

  test('says English words in Korean', () => {
    expect(readKorean('Tracking이 안 돼요')?.whole).toBe('배송조회이 안 돼요');
  });

  test.each(['😀!', '', '123', 'where is my parcel'])('gives nothing for %j, which is no Korean', (query) => {
    expect(readKorean(query)).toBeNull();
  });

  test('gives what may be questions of their own', () => {
    expect(readKorean('송장이 안 떠요. 영수증은요?')?.clauses).toEqual([
      '송장이 안 떠요',
      '영수증은요',
      '송장이 안 떠요 영수증은요',
    ]);
  });

  test('passes over numbers of orders, parcels and telephones, and over their names', () => {
    const plain = readKorean('환불 언제 돼요');
    expect(readKorean('주문번호: 2026112212345678 환불 언제 돼요')).toEqual(plain);
    expect(readKorean('환불 언제 돼요 010-0000-0000')).toEqual(plain);
    expect(readKorean('환불 언제 돼요 (E-4032)')).toEqual(plain);
    expect(readKorean('90일 지났어요 50000원')?.whole).toBe('90일 지났어요 50000원');
  });

  test('keeps the beginning and the end of what is too long', () => {
    const whole = readKorean(`처음이에요 ${'가나다 '.repeat(3000)} 끝이에요`)?.whole ?? '';
    expect(whole.length).toBeLessThanOrEqual(readLength + 1);
    expect(whole.startsWith('처음이에요')).toBe(true);
    expect(whole.endsWith('끝이에요')).toBe(true);
  });
});

describe('readEnglish', () => {
  test('takes English for English, even where it would be Korean on the other keyboard', () => {
    expect(readEnglish('It does not fit!')?.whole).toBe('it does not fit');
    expect(readEnglish('환불 언제')).toBeNull();
  });
});
