import { describe, expect, test } from 'vitest';
import { coreWords, otherWords } from '../../../utils/faq/analyser/coreWords';
import { grams } from '../../../utils/faq/analyser/grams';
import { initialsOf, isInitials } from '../../../utils/faq/analyser/initials';
import { respell } from '../../../utils/faq/analyser/respell';
import { stems } from '../../../utils/faq/analyser/stems';

describe('stems', () => {
  test.each([
    ['배송이 안 와요', ['배송', '와요']],
    ['주문을 취소하고싶어요', ['주문', '취소']],
    ['반품했는데 판매자에게서', ['반품', '판매자에게서']],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(stems(text)).toEqual(expected);
  });
});

describe('grams', () => {
  test('are the runs of characters in order', () => {
    expect(grams('배송중', 2)).toEqual(['배송', '송중']);
    expect(grams('배', 2)).toEqual([]);
    expect(grams('😀a😀', 2)).toEqual(['😀a', 'a😀']);
  });
});

describe('initials', () => {
  test('of a phrase are its first consonants', () => {
    expect(initialsOf('배송 조회')).toBe('ㅂㅅㅈㅎ');
  });

  test.each([
    ['ㅂㅅㅈㅎ', true],
    ['ㅂㅅ ㅈㅎ', true],
    ['ㅂ', false],
    ['배ㅅ', false],
    ['', false],
  ])('are all there is of %j: %s', (text, only) => {
    expect(isInitials(text)).toBe(only);
  });
});

describe('respell', () => {
  test.each([
    ['환뷸이 언제', '환불이 언제'],
    ['반픔 신청', '반품 신청'],
    ['쿠퐁 사용', '쿠폰 사용'],
    ['배송 언제', '배송 언제'],
    ['맛있는 라면', '맛있는 라면'],
  ])('of %j is %j', (text, respelt) => {
    expect(respell(text)).toBe(respelt);
  });

  test.each([...otherWords])('leaves %s, a word of its own', (word) => {
    expect(respell(word)).toBe(word);
  });

  test.each([...coreWords])('leaves %s as it is', (word) => {
    expect(respell(word)).toBe(word);
  });
});
