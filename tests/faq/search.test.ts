import { describe, expect, test } from 'vitest';
import { readLength } from '../../utils/faq/matchSettings';
import { readQuery } from '../../utils/faq/readQuery';
import { searchIndex } from '../../utils/faq/searchIndex';
import { searchInitials } from '../../utils/faq/searchInitials';
import labelled from './queries.json';

const scoresOf = (scored: { score: number }[]) => scored.map(({ score }) => score);
const descending = (scores: number[]) => scores.toSorted((a, b) => b - a);

describe('readQuery', () => {
  test('gives normalised Korean', () => {
    expect(readQuery('  qothd 언제와요?? ㅠㅠ')).toBe('배송 언제와요');
    expect(readQuery('😀!')).toBe('');
  });

  test('puts spelling right where nothing is recognised, and only there', () => {
    expect(readQuery('환뷸 언제')).toBe('환불 언제');
    expect(readQuery('배송 최소 금액 교화')).toBe('배송 최소 금액 교화');
    expect(readQuery('배송 환뷸')).toBe('배송 환뷸');
  });

  test('ends a long text between two words', () => {
    const read = readQuery('환불해주세요 '.repeat(500));
    expect(read.length).toBeLessThanOrEqual(readLength);
    expect(read.endsWith('환불해주세요')).toBe(true);
  });

  test('cuts a text without spaces where it has to', () => {
    expect(readQuery('환'.repeat(10_000))).toHaveLength(readLength);
  });
});

describe('searchIndex', () => {
  test('gives the best first', () => {
    for (const { query } of labelled) {
      const scores = scoresOf(searchIndex(readQuery(query)));
      expect(scores).toEqual(descending(scores));
    }
  });

  test('knows what is no question about an order', () => {
    expect(searchIndex('알바 구해요')[0]?.id).toBe('decoy-work');
  });

  test('gives nothing for nothing', () => {
    expect(searchIndex('')).toEqual([]);
  });
});

describe('searchInitials', () => {
  test('puts whole phrases before beginnings, and these before the rest', () => {
    const scored = searchInitials('ㅂㅅㅈㅎ');
    expect(scored[0]?.id).toBe('track-where');
    expect(new Set(scoresOf(scored)).size).toBeGreaterThan(1);
    expect(scoresOf(scored)).toEqual(descending(scoresOf(scored)));
  });

  test('passes over spaces', () => {
    expect(searchInitials('ㅂㅅ ㅈㅎ')).toEqual(searchInitials('ㅂㅅㅈㅎ'));
  });
});
