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

describe('the labelled sentences', () => {
  const between = [...sentences, ...trickySentences];
  const labelled = [
    ...between.map(([text, ...kinds]): LabelledSentence => [thanked(text), ...kinds]),
    ...bodies,
    ...trickyBodies,
  ];

  it('are many, and half of them are to be left alone', () => {
    expect(new Set(labelled.map(([text]) => text)).size).toBe(labelled.length);
    expect(labelled.length).toBeGreaterThan(600);
    expect(between.filter(([, ...kinds]) => kinds.length === 0).length).toBeGreaterThan(
      between.length / 2 - 1,
    );
  });

  it('are told apart, kind by kind, without a miss or a false alarm', () => {
    const counts = countsOf(labelled);
    process.stdout.write(
      [...counts]
        .map(
          ([kind, count]) =>
            `${kind}: ${count.right} found, ${count.missed.length} missed, ${count.falseAlarms.length} false\n`,
        )
        .join(''),
    );
    for (const [kind, { missed, falseAlarms }] of counts) {
      expect({ kind, missed, falseAlarms }).toEqual({ kind, missed: [], falseAlarms: [] });
    }
    expect(counts.size).toBe(7);
  });
});

it('questions collected for the search, not for this, have swearing where there is some, and no threats', () => {
  const found = [...korean, ...english].flatMap(({ query }) => courtesyOf(query));
  const swearing = found.filter(({ kind }) => kind === 'swearing').map((one) => one.found);
  expect(korean.length + english.length).toBeGreaterThan(700);
  expect(swearing.length).toBeGreaterThan(5);
  expect(swearing.filter((word) => !/빡|도둑놈|양아치|ㅁㅊ|ㅄ/.test(word))).toEqual([]);
  expect([...new Set(found.map(({ kind }) => kind))].sort()).toEqual([
    'exclamation',
    'no-thanks',
    'swearing',
  ]);
});
