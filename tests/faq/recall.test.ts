import { describe, expect, test } from 'vitest';
import { measureFaq, type LabelledQuery } from '../../scripts/measureFaq';
import { proposeThresholds } from '../../scripts/proposeThresholds';
import { entries } from '../../utils/faq/entries';
import { thresholds } from '../../utils/faq/matchSettings';
import labelled from './queries.json';

const queries = labelled as LabelledQuery[];
const tuning = queries.filter(({ heldOut }) => !heldOut);
const heldOut = queries.filter((query) => query.heldOut);
const ids = new Set(entries.map(({ id }) => id));

describe('labelled questions', () => {
  test('name entries that exist, each question once, and are no aliases', () => {
    const aliases = new Set(entries.flatMap((entry) => entry.aliases));
    expect(queries.flatMap(({ expected }) => expected).filter((id) => !ids.has(id))).toEqual([]);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
    expect(queries.filter(({ query }) => aliases.has(query))).toEqual([]);
  });

  test('leave no entry unasked', () => {
    const asked = new Set(queries.flatMap(({ expected }) => expected));
    expect([...ids].filter((id) => !asked.has(id))).toEqual([]);
  });

  test('find their answers where words and weights were tuned on them', () => {
    const figures = measureFaq(tuning);
    expect(figures.recallAt1).toBeGreaterThanOrEqual(0.96);
    expect(figures.recallAt3).toBeGreaterThanOrEqual(0.98);
    expect(figures.answered).toBeGreaterThanOrEqual(0.98);
    expect(figures.rejected).toBeGreaterThanOrEqual(0.95);
  });

  test('find their answers where nothing was tuned on them', () => {
    const figures = measureFaq(heldOut);
    expect(figures.recallAt1).toBeGreaterThanOrEqual(0.9);
    expect(figures.recallAt3).toBeGreaterThanOrEqual(0.95);
    expect(figures.answered).toBeGreaterThanOrEqual(0.95);
    expect(figures.rejected).toBeGreaterThanOrEqual(0.9);
  });

  test('call for the thresholds that are set', () => {
    expect(proposeThresholds(tuning)).toEqual(thresholds);
  });
});
