import { describe, expect, it } from 'vitest';
import type { DiscourtesyKind } from '../../../utils/inquiry/courtesy/types';
import { courtesyOf } from './courtesyOf';
import { bodies, sentences, type LabelledSentence } from './sentences';

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
  const labelled = [
    ...sentences.map(([text, ...kinds]): LabelledSentence => [thanked(text), ...kinds]),
    ...bodies,
  ];

  it('are many, half of them to be left alone or easily mistaken', () => {
    expect(labelled.length).toBeGreaterThan(160);
    expect(new Set(labelled.map(([text]) => text)).size).toBe(labelled.length);
    const harmless = sentences.filter(([, ...kinds]) => kinds.length === 0);
    expect(harmless.length).toBeGreaterThan(sentences.length / 2);
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
