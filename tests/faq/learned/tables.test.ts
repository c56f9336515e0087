import { describe, expect, test } from 'vitest';
import { fingerprintOf, learnedQuestions, tableLanguages } from '../../../scripts/faq/questions';
import { readFileSync } from 'node:fs';
import { entries } from '../../../utils/faq/entries';
import { englishTable } from '../../../utils/faq/learned/englishTable';
import { koreanTable } from '../../../utils/faq/learned/koreanTable';
import { readWeights } from '../../../utils/faq/learned/readWeights';

const tables = { korean: koreanTable, english: englishTable };

describe.each(tableLanguages)('the %s table', (language) => {
  const table = tables[language];

  test('was learned from the questions as they are: else run `npm run learn:faq`', () => {
    const code = readFileSync(`utils/faq/learned/${language}Table.ts`, 'utf8');
    expect(code).toContain(`fingerprint ${fingerprintOf(learnedQuestions(language))};`);
  });

  test('knows every entry, and what is none', () => {
    expect(table.entries.toSorted()).toEqual(['', ...entries.map(({ id }) => id)].toSorted());
    expect(table.biases).toHaveLength(table.entries.length);
  });

  test('says nothing of an entry that it does not know', () => {
    const weights = [...readWeights(table).values()].flat();
    expect(weights.length).toBeGreaterThan(1000);
    expect(weights.filter(({ entry }) => table.entries[entry] === undefined)).toEqual([]);
    expect(weights.filter(({ weight }) => !table.levels.includes(Math.abs(weight)))).toEqual([]);
  });
});
