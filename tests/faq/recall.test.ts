import { describe, expect, test } from 'vitest';
import { figuresOf, outcomesOf, type LabelledQuery, type QueryKind } from '../../scripts/measureFaq';
import { entriesFor } from '../../utils/faq/englishEntries';
import { entries } from '../../utils/faq/entries';
import { findInEnglish } from '../../utils/faq/findInEnglish';
import { findMatches } from '../../utils/faq/findMatches';
import english from './englishQueries.json';
import korean from './queries.json';

const outcomes = outcomesOf(korean as LabelledQuery[], findMatches);
const ofKind = (kind: QueryKind) => figuresOf(outcomes.filter((outcome) => outcome.kind === kind));
const ids = new Set(entries.map(({ id }) => id));

describe.each([
  ['Korean', korean, 400],
  ['English', english, 150],
])('the questions in %s that searching is measured by', (_language, queries, fewest) => {
  test('are many, each there once, and name entries that exist', () => {
    expect(queries.length).toBeGreaterThanOrEqual(fewest);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
    expect(queries.flatMap(({ expected }) => expected).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('leave no entry unasked', () => {
    const asked = new Set(queries.flatMap(({ expected }) => expected));
    expect([...ids].filter((id) => !asked.has(id))).toEqual([]);
  });
});

// A little below what was measured last (`npm run eval:faq`): each of the few of a kind weighs several points.
describe('questions that nothing was learned from', () => {
  const figures = figuresOf(outcomes);

  test('find their answers', () => {
    expect(figures.recallAt1).toBeGreaterThanOrEqual(0.95);
    expect(figures.recallAt3).toBeGreaterThanOrEqual(0.97);
    expect(figures.answered).toBeGreaterThanOrEqual(0.98);
  });

  test('find nothing where nothing answers them', () => {
    expect(figures.rejected).toBeGreaterThanOrEqual(0.88);
  });

  test.each<QueryKind>(['no-spaces', 'typo', 'keyboard', 'short', 'rant'])('find them as %s', (kind) => {
    expect(ofKind(kind).recallAt3).toBeGreaterThanOrEqual(0.97);
  });

  test('find them by initials, and two at once', () => {
    expect(ofKind('initials').recallAt3).toBeGreaterThanOrEqual(0.8);
    expect(ofKind('two-questions').recallAt3).toBeGreaterThanOrEqual(0.75);
  });

  test('find them in English, less surely', () => {
    const inEnglish = figuresOf(outcomesOf(english as LabelledQuery[], findInEnglish(entriesFor)));
    expect(inEnglish.recallAt1).toBeGreaterThanOrEqual(0.68);
    expect(inEnglish.recallAt3).toBeGreaterThanOrEqual(0.78);
    expect(inEnglish.rejected).toBeGreaterThanOrEqual(0.75);
  });
});
