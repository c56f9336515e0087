import { describe, expect, test } from 'vitest';
import { entries } from '../../utils/faq/entries';
import { entriesFor } from '../../utils/faq/koreanEntries';
import { koreanTexts } from '../../utils/faq/texts/korean';

describe('the entries of a language', () => {
  test('are all there for an order of Naver', () => {
    expect([...entriesFor(true).keys()]).toEqual(entries.map(({ id }) => id));
    expect(entriesFor(true).get('ship-when')?.answer).toEqual(koreanTexts['ship-when']?.answer);
  });

  test('leave out what only Naver rules', () => {
    expect(entriesFor(false).has('centre-hours')).toBe(false);
    expect([...entriesFor(false).values()].every(({ naverOnly }) => !naverOnly)).toBe(true);
  });

  test("say what the law says where Naver's answer does not hold, without its link", () => {
    const entry = entriesFor(false).get('refund-when');
    expect(entry?.question).toBe(koreanTexts['refund-when']?.question);
    expect(entry?.answer.map(({ text }) => text).join()).not.toContain('체크카드');
    expect(entry?.answer.flatMap(({ sources }) => sources)).toContain('act-18');
    expect(entry?.askFirst).toBe('seller');
    expect(entry).not.toHaveProperty('link');
  });

  test('keep what holds everywhere', () => {
    expect(entriesFor(false).get('damaged')).toEqual(entriesFor(true).get('damaged'));
  });

  test('show neither language nor store what is meant for the other', () => {
    const shown = [...entriesFor(true).values(), ...entriesFor(false).values()];
    expect(shown.filter((entry) => 'elsewhere' in entry)).toEqual([]);
  });
});
