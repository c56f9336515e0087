import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../../utils/faq/analyser/normalise';

describe('normalise', () => {
  test.each([
    ['배송  언제 와요?!', '배송 언제 와요'],
    ['환불ㅋㅋㅋ 언제ㅠㅠ', '환불 언제'],
    ['취소됨ㅋ', '취소됨'],
    ['CJ대한통운', 'cj대한통운'],
    ['배송'.normalize('NFD'), '배송'],
    ['ㅂㅅ ㅈㅎ', 'ㅂㅅ ㅈㅎ'],
    ['ㅋㅋㅋ', ''],
    ['😀!!', ''],
  ])('makes %j into %j', (text, normalised) => {
    expect(normalise(text)).toBe(normalised);
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });
});
