import { convertQwertyToHangul } from 'es-hangul';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englishWords } from '../../../utils/faq/analyser/englishWords';
import { koreanFromKeyboard } from '../../../utils/faq/analyser/koreanFromKeyboard';

describe('koreanFromKeyboard', () => {
  test.each([
    ['qothd', '배송'],
    ['ghksqnf djswp', '환불 언제'],
    ['Rowls rj', '깨진 거'],
    ['배송 djswp?', '배송 언제?'],
  ])('turns %j into %j', (typed, korean) => {
    expect(koreanFromKeyboard(typed)).toBe(korean);
  });

  test.each(['qwerty', 'XL', 'ems 배송', 'AS 접수', 'refund', '배송 조회', ''])('leaves %j', (typed) => {
    expect(koreanFromKeyboard(typed)).toBe(typed);
  });

  test('leaves the whole text when one run is no Korean', () => {
    expect(koreanFromKeyboard('qothd qwerty')).toBe('qothd qwerty');
  });

  test('leaves vowels that no syllable can hold', () => {
    expect(koreanFromKeyboard('hoj hoi')).toBe('hoj hoi');
  });

  test('never throws', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzQWERTOP 배'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(letters, (text) => {
        expect(typeof koreanFromKeyboard(text)).toBe('string');
      }),
      { numRuns: 2000 },
    );
  });

  test.each([...englishWords])('the list needs %s, which would be whole syllables', (word) => {
    expect(convertQwertyToHangul(word)).toMatch(/^[가-힣]+$/);
  });
});
