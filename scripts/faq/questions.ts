import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { englishTexts } from '../../utils/faq/texts/english';
import { koreanTexts } from '../../utils/faq/texts/korean';

/** A question to learn from, and the entries that answer it; none: out of scope. */
export interface Question {
  text: string;
  expected: string[];
  /** How many times it counts. */
  times: number;
}

export const tableLanguages = ['korean', 'english'] as const;
export type TableLanguage = (typeof tableLanguages)[number];

/** What is typed most, in few words, would drown among the long questions. */
const timesOf: Partial<Record<string, number>> = { open: 4, keywords: 2 };
const folder = new URL('questions/', import.meta.url);
const files: Record<TableLanguage, string[]> = {
  korean: [
    'keywords',
    'spoken',
    'everyday',
    'standard',
    'other-words',
    'borders',
    'long',
    'open',
    'mixed',
    'first',
    'out-of-scope',
    'not-an-order',
    'bare',
    'courteous',
    'off-topic',
  ],
  english: ['english-phrases', 'english'],
};

/** The questions of a file: a line each, the ids of its entries by comma ("-": none), a tab and the question. */
export function questionsOf(file: string): Question[] {
  return readFileSync(new URL(`${file}.tsv`, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [ids = '', text = ''] = line.split('\t');
      return { text, expected: ids === '-' ? [] : ids.split(','), times: timesOf[file] ?? 1 };
    });
}

/** Each entry is asked by its own question too. */
function titlesIn(language: TableLanguage): Question[] {
  const texts = language === 'korean' ? koreanTexts : englishTexts;
  return Object.entries(texts).map(([id, { question }]) => ({ text: question, expected: [id], times: 2 }));
}

/** All that a language's table is learned from. */
export function learnedQuestions(language: TableLanguage): Question[] {
  return [...titlesIn(language), ...files[language].flatMap(questionsOf)];
}

/** Tells whether a table was learned from these questions. */
export function fingerprintOf(questions: Question[]): string {
  return createHash('sha256').update(JSON.stringify(questions)).digest('hex').slice(0, 16);
}
