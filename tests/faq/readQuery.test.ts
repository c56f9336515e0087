import { describe, expect, test } from 'vitest';
import { readLength } from '../../utils/faq/matchSettings';
import { readQuery } from '../../utils/faq/readQuery';

describe('readQuery', () => {
  test('gives normalised Korean', () => {
    expect(readQuery('  qothd 언제와요?? ㅠㅠ')).toEqual({ whole: '배송 언제와요', clauses: [] });
    expect(readQuery('😀!').whole).toBe('');
  });

  test('gives what may be questions of their own', () => {
    expect(readQuery('송장이 안 떠요. 영수증은요?').clauses).toEqual([
      '송장이 안 떠요',
      '영수증은요',
      '송장이 안 떠요 영수증은요',
    ]);
  });

  test('keeps the beginning and the end of what is too long', () => {
    const { whole } = readQuery(`처음이에요 ${'가나다 '.repeat(3000)} 끝이에요`);
    expect(whole.length).toBeLessThanOrEqual(readLength + 1);
    expect(whole.startsWith('처음이에요')).toBe(true);
    expect(whole.endsWith('끝이에요')).toBe(true);
  });
});
