import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { entries } from '../../utils/faq/entries';
import { englishTexts } from '../../utils/faq/texts/english';
import { koreanTexts } from '../../utils/faq/texts/korean';
import type { EntryText } from '../../utils/faq/types';
import { sources } from '../../utils/sources/sources';
import { numbersIn } from './numbersIn';

const sourceIds = v.pipe(v.array(v.picklist(Object.keys(sources))), v.minLength(1));

function textSchema(question: v.GenericSchema<string>, sentence: v.GenericSchema<string>) {
  const answered = {
    answer: v.pipe(
      v.array(v.strictObject({ text: sentence, sources: sourceIds })),
      v.minLength(2),
      v.maxLength(5),
    ),
    nextStep: sentence,
  };
  return v.strictObject({ question, ...answered, elsewhere: v.optional(v.strictObject(answered)) });
}

const korean = textSchema(
  v.pipe(v.string(), v.minLength(5), v.maxLength(40), v.regex(/[가-힣]/)),
  v.pipe(v.string(), v.regex(/[가-힣]요\.$/), v.maxLength(80)),
);
const englishSentence = v.pipe(v.string(), v.regex(/^[A-Z“'"(0-9].*[.?)]$/s), v.maxLength(200));
const english = textSchema(
  v.pipe(v.string(), v.minLength(5), v.maxLength(70), v.regex(/^[^가-힣]+$/)),
  englishSentence,
);

const sentencesOf = (text: EntryText) => [...text.answer, ...(text.elsewhere?.answer ?? [])];
const wordsOf = (text: EntryText) =>
  [text.nextStep, text.elsewhere?.nextStep ?? '', ...sentencesOf(text).map((sentence) => sentence.text)].join(
    ' ',
  );
const naversOwn = /네이버|스마트스토어|톡톡|1588-|Naver|Smart Store|TalkTalk/;

describe.each([
  ['Korean', koreanTexts, korean],
  ['English', englishTexts, english],
])('FAQ texts in %s', (_language, texts, schema) => {
  test('are there for every entry, and for no other', () => {
    expect(Object.keys(texts).toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
  });

  test.each(entries)('$id is complete, sourced sentence by sentence, and polite', ({ id }) => {
    expect(v.safeParse(schema, texts[id]).issues).toBeUndefined();
  });

  test.each(entries)('$id speaks of Naver only where it is shown for Naver alone', (entry) => {
    const text = texts[entry.id]!;
    expect(Boolean(text.elsewhere)).toBe(Boolean(entry.elsewhere));
    const held = entry.naverOnly ? text.elsewhere : text;
    const said = [held?.nextStep ?? '', ...(held?.answer ?? []).map((sentence) => sentence.text)];
    expect(said.filter((words) => naversOwn.test(words))).toEqual([]);
  });

  test.each(entries)('$id shows no place in a collection and promises nothing', ({ id }) => {
    expect(wordsOf(texts[id]!)).not.toMatch(
      /\brow\b|\bid \d|stored-index|반드시|무조건|100%|보장해|guarantee[ds]? that|will certainly|definitely|always/,
    );
  });

  test("the centre's number is said to be a paid call", () => {
    expect(texts['centre-hours']?.answer[0]?.text).toMatch(/1588-3819 ?\((유료 통화|paid call)\)/);
  });
});

const sourced = (text: EntryText) => sentencesOf(text).map((sentence) => sentence.sources);
const numbers = (text: EntryText) =>
  sentencesOf(text).map((sentence) => numbersIn(sentence.text).toSorted((a, b) => a - b));

describe('an English answer', () => {
  test.each(entries)('to $id says as much as the Korean one, from the same sources', ({ id }) => {
    expect(sourced(englishTexts[id]!)).toEqual(sourced(koreanTexts[id]!));
  });

  test.each(entries)('to $id has the numbers of the Korean one', ({ id }) => {
    expect(numbers(englishTexts[id]!)).toEqual(numbers(koreanTexts[id]!));
  });

  test.each(entries)('to $id has Korean words only in brackets, to be looked for on the page', ({ id }) => {
    expect(wordsOf(englishTexts[id]!).replace(/\([^()]*\)/g, '')).not.toMatch(/[가-힣]/);
  });
});
