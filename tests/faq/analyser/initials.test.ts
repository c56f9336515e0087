import { expect, test } from 'vitest';
import { isInitials } from '../../../utils/faq/analyser/initials';

test.each([
  ['ㅂㅅㅈㅎ', true],
  ['ㅂㅅ ㅈㅎ', true],
  ['ㅂ', false],
  ['배ㅅ', false],
  ['', false],
])('initial consonants are all there is of %j: %s', (text, only) => {
  expect(isInitials(text)).toBe(only);
});
