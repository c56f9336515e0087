import { describe, expect, test } from 'vitest';
import { learnedQuestions, questionsOf, tableLanguages } from '../../../scripts/faq/questions';
import { entries } from '../../../utils/faq/entries';
import english from '../englishQueries.json';
import korean from '../queries.json';

const ids = new Set(entries.map(({ id }) => id));
const spoken = questionsOf('spoken');
const keywords = questionsOf('keywords');

describe('the questions to learn from', () => {
  test.each(tableLanguages)('in %s name entries that exist', (language) => {
    const named = learnedQuestions(language).flatMap(({ expected }) => expected);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    expect(new Set(named)).toEqual(ids);
  });

  test.each(tableLanguages)('in %s hold none of those that the search is measured by', (language) => {
    const measured = new Set([...korean, ...english].map(({ query }) => query));
    expect(learnedQuestions(language).filter(({ text }) => measured.has(text))).toEqual([]);
  });

  test.each(entries)('$id has keywords and at least eight ways to say it', ({ id }) => {
    const of = (questions: typeof spoken) => questions.filter(({ expected }) => expected.includes(id));
    expect(of(keywords).length).toBeGreaterThanOrEqual(4);
    expect(of(spoken).length).toBeGreaterThanOrEqual(8);
  });

  test('give no saying to two entries', () => {
    const sayings = spoken.map(({ text }) => text);
    expect(sayings.filter((saying, index) => sayings.indexOf(saying) !== index)).toEqual([]);
  });
});
