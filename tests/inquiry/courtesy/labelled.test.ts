import { describe, expect, it } from 'vitest';
import type { DiscourtesyKind } from '../../../utils/inquiry/courtesy/types';
import english from '../../faq/englishQueries.json';
import korean from '../../faq/queries.json';
import { courtesyOf } from './courtesyOf';
import { bodies, sentences, type LabelledSentence } from './sentences';
import { trickyBodies, trickySentences } from './trickySentences';

interface Count {
  right: number;
  missed: string[];
  falseAlarms: string[];
}

function thanked(text: string): string {
  return /[가-힣ㄱ-ㅎ]/.test(text) ? `안녕하세요.\n${text}\n감사합니다.` : `Hello,\n${text}\nThank you.`;
}

/** For each kind how often it was found, missed, or found where there is none. */
function countsOf(labelled: LabelledSentence[]): Map<DiscourtesyKind, Count> {
  const counts = new Map<DiscourtesyKind, Count>();
  const countOf = (kind: DiscourtesyKind) => {
    const count = counts.get(kind) ?? { right: 0, missed: [], falseAlarms: [] };
    counts.set(kind, count);
    return count;
  };
  for (const [body, ...expected] of labelled) {
    const found = courtesyOf(body).map(({ kind }) => kind);
    for (const kind of expected) {
      if (found.includes(kind)) countOf(kind).right += 1;
      else countOf(kind).missed.push(body);
    }
    for (const kind of found) if (!expected.includes(kind)) countOf(kind).falseAlarms.push(body);
  }
  return counts;
}

function thankedAll(texts: LabelledSentence[]): LabelledSentence[] {
  return texts.map(([text, ...kinds]) => [thanked(text), ...kinds]);
}

describe('the labelled sentences', () => {
  const between = [...sentences, ...trickySentences];
  const usual = [...thankedAll(sentences), ...bodies];
  const tricky = [...thankedAll(trickySentences), ...trickyBodies];
  const labelled = [...usual, ...tricky];

  it('are many, and half of them are to be left alone', () => {
    expect(new Set(labelled.map(([text]) => text)).size).toBe(labelled.length);
    expect(labelled.length).toBeGreaterThan(600);
    expect(between.filter(([, ...kinds]) => kinds.length === 0).length).toBeGreaterThan(
      between.length / 2 - 1,
    );
  });

  /** Rarer ways to be rude may go unseen, for the size of the rules; whoever is polite is never found fault with. */
  it.each<[string, LabelledSentence[], Partial<Record<DiscourtesyKind, number>>]>([
    ['usual', usual, { swearing: 0.95, 'all-caps': 0.7 }],
    ['tricky', tricky, { swearing: 0.6, threat: 0.4, 'all-caps': 0.8 }],
  ])('the %s ones are told apart without a false alarm, and most are found', (name, list, floors) => {
    const counts = [...countsOf(list)];
    for (const [kind, { right, missed, falseAlarms }] of counts) {
      const recall = right / (right + missed.length);
      process.stdout.write(
        `${name} ${kind}: ${right} found, ${missed.length} missed (${(recall * 100).toFixed(0)} %), ${falseAlarms.length} false\n`,
      );
      expect({ kind, falseAlarms }).toEqual({ kind, falseAlarms: [] });
      expect({ kind, isEnough: recall >= (floors[kind] ?? 1), missed }).toMatchObject({ isEnough: true });
    }
    const right = counts.reduce((sum, [, count]) => sum + count.right, 0);
    const missed = counts.reduce((sum, [, count]) => sum + count.missed.length, 0);
    expect(right / (right + missed)).toBeGreaterThan(name === 'usual' ? 0.95 : 0.6);
  });
});

it('questions collected for the search, not for this, have swearing where there is some, and no threats', () => {
  const found = [...korean, ...english].flatMap(({ query }) => courtesyOf(query));
  const swearing = found.filter(({ kind }) => kind === 'swearing').map((one) => one.found);
  expect(korean.length + english.length).toBeGreaterThan(700);
  expect(swearing.length).toBeGreaterThan(1);
  expect(swearing.filter((word) => !/빡|ㅁㅊ/.test(word))).toEqual([]);
  expect([...new Set(found.map(({ kind }) => kind))].sort()).toEqual([
    'exclamation',
    'no-thanks',
    'swearing',
  ]);
});
