import { describe, expect, test } from 'vitest';
import { searchInitials } from '../../utils/faq/searchInitials';

const search = searchInitials({
  entries: ['', 'track', 'late', 'refund'],
  biases: [],
  levels: [],
  features: '',
  rows: '',
  otherSyllables: '',
  thresholds: { outOfScope: 1, confident: 1 },
  initials: ['', 'ㅂㅅㅈㅎ ㅅㅈ', 'ㅌㅂㅂㅅㅈㅎㅇㄷ ㅂㅅㅈㅎㅈㅇ', 'ㅎㅂ'],
});
const found = (query: string) => search(query).map(({ id }) => id);

describe('searchInitials', () => {
  test('puts whole names before beginnings, and leaves out what holds nothing of it', () => {
    expect(found('ㅂㅅㅈㅎ')).toEqual(['track', 'late']);
  });

  test('finds what stands inside a name', () => {
    expect(found('ㅂㅂㅅ')).toEqual(['late']);
  });

  test('gives nothing where no name fits', () => {
    expect(found('ㅋㅋㅋ')).toEqual([]);
  });
});
