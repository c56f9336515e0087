import { describe, expect, test } from 'vitest';
import { englishTexts } from '../../utils/faq/texts/english';
import { koreanTexts } from '../../utils/faq/texts/korean';
import type { EntryText, FaqSentence } from '../../utils/faq/types';
import { numbersIn } from './numbersIn';
import outline from './outline.json';

/** The outline: what was found in sources for each entry, sourced facts only, and the law that it rests on. */
const outlined = Object.values(outline);
const facts = outlined.flatMap((entry) => entry.facts);
const law = new Set(outlined.flatMap((entry) => entry.law));

const sentencesOf = (text: EntryText) => [...text.answer, ...(text.elsewhere?.answer ?? [])];
const everySentence = [koreanTexts, englishTexts].flatMap((texts) =>
  Object.entries(texts).flatMap(([id, text]) => sentencesOf(text).map((sentence) => ({ id, ...sentence }))),
);

const factsBehind = ({ sources }: FaqSentence) =>
  facts.filter((fact) => fact.sources.some((source) => (sources as string[]).includes(source)));

describe('every sentence of an answer', () => {
  test.each(everySentence)('of $id goes back to the outline: $text', (sentence) => {
    for (const source of sentence.sources) {
      expect(law.has(source) || facts.some((fact) => fact.sources.includes(source))).toBe(true);
    }
  });

  test.each(everySentence.filter(({ text }) => numbersIn(text).length > 0))(
    'of $id has its numbers from there: $text',
    (sentence) => {
      const known = factsBehind(sentence).flatMap(({ text }) => numbersIn(text));
      expect(numbersIn(sentence.text).filter((number) => !known.includes(number))).toEqual([]);
    },
  );
});

test('a number that no source has would be found', () => {
  const invented: FaqSentence = { text: '9영업일 안에 보내게 되어 있어요.', sources: ['dispatch-due'] };
  const known = factsBehind(invented).flatMap(({ text }) => numbersIn(text));
  expect(known).toContain(3);
  expect(known).not.toContain(9);
});
