import { describe, expect, test } from 'vitest';
import { analyse, kindOf } from '../../../utils/faq/analyser/analyse';
import { aspects } from '../../../utils/faq/analyser/aspects';
import { topics } from '../../../utils/faq/analyser/topics';
import { decoys } from '../../../utils/faq/decoys';
import { entries } from '../../../utils/faq/entries';

const meant = (text: string) =>
  analyse(text)
    .filter((token) => kindOf(token) === 'topic' || kindOf(token) === 'aspect')
    .map((token) => token.split(':')[1]);

describe('analyse', () => {
  test('gives tokens of every kind, each once', () => {
    const tokens = analyse('환불 언제 환불');
    expect(new Set(tokens.map(kindOf))).toEqual(
      new Set(['stem', 'syllables', 'jamo', 'topic', 'aspect', 'meaning']),
    );
    expect(new Set(tokens).size).toBe(tokens.length);
  });

  test('hears the same in words that share no syllable', () => {
    expect(meant('돈 언제 돌려줘요')).toEqual(expect.arrayContaining(['refund', 'when']));
    expect(meant('환불은 며칠 걸려요')).toEqual(expect.arrayContaining(['refund', 'when']));
  });

  test('hears a topic without spaces', () => {
    expect(meant('반품하고싶어요')).toContain('return');
  });

  test('sums up what is meant in one token', () => {
    expect(analyse('환불 언제')).toContain('meaning:refund+when');
    expect(analyse('맛있는 라면').filter((token) => kindOf(token) === 'meaning')).toEqual([]);
  });

  test('passes over what is said around any question', () => {
    expect(analyse('반품 부탁드립니다')).toEqual(analyse('반품'));
  });

  test('takes no part of another word for a topic', () => {
    expect(meant('반품절차')).not.toContain('sold-out');
    expect(meant('알바 모집하나요')).not.toContain('courier-trace');
  });

  test('gives nothing for nothing', () => {
    expect(analyse('')).toEqual([]);
  });

  test.each([...topics, ...aspects].map(([name]) => name))(
    '%s is something that entries speak of',
    (name) => {
      const phrases = [...entries, ...decoys].flatMap(({ question, keywords, aliases }) =>
        keywords.concat(aliases, question),
      );
      expect(phrases.some((phrase) => meant(phrase.toLowerCase()).includes(name))).toBe(true);
    },
  );
});
