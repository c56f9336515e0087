import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clausesIn } from '../../../utils/faq/analyser/clausesIn';

describe('clausesIn', () => {
  test('parts sentences, and gives each two that follow one another as well', () => {
    expect(clausesIn('반품했어요. 환불은 언제 되나요? 영수증도 주세요')).toEqual([
      '반품했어요',
      '환불은 언제 되나요',
      '영수증도 주세요',
      '반품했어요 환불은 언제 되나요',
      '환불은 언제 되나요 영수증도 주세요',
    ]);
  });

  test.each([
    ['at an ending that closes a clause', '송장이 안 뜨고 판매자도 답이 없어요', 3],
    ['before a word that adds a question', '쿠폰 못 썼어 그리고 영수증 어디서 받아', 3],
    ['at crying and laughter', '아직도 안 옴ㅠㅠ 환불 가능?', 3],
  ])('parts %s', (_where, text, count) => {
    expect(clausesIn(text)).toHaveLength(count);
  });

  test.each(['', '환불 언제 돼요', '네. 환불 언제 돼요', '환불 언제 돼요?😭😭😭😭'])(
    'leaves %j, a single clause, whole',
    (text) => {
      expect(clausesIn(text)).toEqual([]);
    },
  );

  test('reads so many clauses and no more, the first and the last', () => {
    const clauses = clausesIn(`처음이에요. ${'가운데예요. '.repeat(500)}끝이에요`);
    expect(clauses).toHaveLength(79);
    expect(clauses).toEqual(expect.arrayContaining(['처음이에요', '끝이에요']));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => clausesIn(text).length < 80));
  });
});
