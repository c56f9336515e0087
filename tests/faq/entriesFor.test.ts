import { describe, expect, test } from 'vitest';
import { entries } from '../../utils/faq/entries';
import { entriesFor } from '../../utils/faq/entriesFor';

describe('entriesFor', () => {
  test('gives every entry as it is for an order of Naver', () => {
    expect([...entriesFor(true).values()]).toEqual(entries);
  });

  test('leaves out what only Naver rules', () => {
    expect(entriesFor(false).has('centre-hours')).toBe(false);
    expect([...entriesFor(false).values()].every(({ naverOnly }) => !naverOnly)).toBe(true);
  });

  test("says what the law says where Naver's answer does not hold, without its link", () => {
    const entry = entriesFor(false).get('refund-when');
    expect(entry?.answer.map(({ text }) => text).join()).not.toContain('체크카드');
    expect(entry?.answer.flatMap(({ sources }) => sources)).toContain('act-18');
    expect(entry?.askFirst).toBe('seller');
    expect(entry).not.toHaveProperty('link');
  });

  test('keeps what holds everywhere', () => {
    expect(entriesFor(false).get('damaged')).toEqual(entries.find(({ id }) => id === 'damaged'));
  });
});
