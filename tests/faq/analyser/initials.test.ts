import { expect, test } from 'vitest';
import { initialsIn } from '../../../utils/faq/analyser/initials';

test.each([
  ['ㅂㅅㅈㅎ', 'ㅂㅅㅈㅎ'],
  ['ㅂㅅ ㅈㅎ', 'ㅂㅅㅈㅎ'],
  ['ㅄㅈㅎ', 'ㅂㅅㅈㅎ'],
  ['ㅂ', null],
  ['배ㅅ', null],
  ['', null],
])('the initial consonants that %j is made of are %j', (text, initials) => {
  expect(initialsIn(text)).toBe(initials);
});
