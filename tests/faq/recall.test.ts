import { describe, expect, test } from 'vitest';
import { figuresOf, outcomesOf, type LabelledQuery, type QueryKind } from '../../scripts/measureFaq';
import { entries } from '../../utils/faq/entries';
import labelled from './queries.json';

const queries = labelled as LabelledQuery[];
const outcomes = outcomesOf(queries);
const figures = figuresOf(outcomes);
const ofKind = (kind: QueryKind) => figuresOf(outcomes.filter((outcome) => outcome.kind === kind));
const ids = new Set(entries.map(({ id }) => id));

describe('the questions that searching is measured by', () => {
  test('are many, each there once, and name entries that exist', () => {
    expect(queries.length).toBeGreaterThanOrEqual(400);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
    expect(queries.flatMap(({ expected }) => expected).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('leave no entry unasked', () => {
    const asked = new Set(queries.flatMap(({ expected }) => expected));
    expect([...ids].filter((id) => !asked.has(id))).toEqual([]);
  });
});

// What was measured last, less about a question in a hundred: `npm run eval:faq` prints the figures.
describe('questions that nothing was learned from', () => {
  test('find their answers', () => {
    expect(figures.recallAt1).toBeGreaterThanOrEqual(0.955);
    expect(figures.recallAt3).toBeGreaterThanOrEqual(0.975);
    expect(figures.answered).toBeGreaterThanOrEqual(0.98);
  });

  test('find nothing where nothing answers them', () => {
    expect(figures.rejected).toBeGreaterThanOrEqual(0.88);
  });

  test.each<QueryKind>(['no-spaces', 'typo', 'keyboard'])('find them typed badly: %s', (kind) => {
    expect(ofKind(kind).recallAt3).toBeGreaterThanOrEqual(0.95);
  });

  test('find them in long complaints, by initials and two at once', () => {
    expect(ofKind('rant').recallAt3).toBeGreaterThanOrEqual(0.95);
    expect(ofKind('initials').recallAt3).toBeGreaterThanOrEqual(0.9);
    expect(ofKind('two-questions').recallAt3).toBeGreaterThanOrEqual(0.75);
  });
});
