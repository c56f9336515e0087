import { knownFeatures } from '../../utils/faq/learned/likelihoods';
import { readWeights } from '../../utils/faq/learned/readWeights';
import type { LearnedTable } from '../../utils/faq/learned/types';
import { featuresOf } from '../../utils/faq/analyser/featuresOf';
import type { QueryReader } from '../../utils/faq/readQuery';
import { learnWeights } from './learnWeights';
import type { Example } from './logistic';
import type { Question } from './questions';
import { settleWeights } from './settleWeights';
import { writeRows } from './writeRows';

/** How a language's questions are learned, with what its table may weigh in mind. */
export interface TableSettings {
  read: QueryReader;
  /** As of `LearnSettings`. */
  sparseness: number;
  /** In how many questions a feature stands before it is learned. */
  fewest: number;
}

const passes = 25;
const levels = [0.4, 1, 2, 4];
const hangulPair = /^[가-힣]{2}$/;
/** Rarer syllables are mistakes rather than words. */
const fewestOfSyllable = 6;

function count(counted: Map<string, number>, key: string): void {
  counted.set(key, (counted.get(key) ?? 0) + 1);
}

/** The features that are common enough; a pair of syllables has to begin a word as often, or most would be accidents. */
function vocabularyOf(texts: string[], fewest: number): string[] {
  const counts = new Map<string, number>();
  const starts = new Map<string, number>();
  for (const text of texts) {
    for (const feature of featuresOf(text)) count(counts, feature);
    for (const start of new Set(text.split(' ').map((word) => word.slice(0, 2)))) count(starts, start);
  }
  const isCommon = (feature: string) => !hangulPair.test(feature) || (starts.get(feature) ?? 0) >= fewest;
  return [...counts].flatMap(([feature, times]) => (times >= fewest && isCommon(feature) ? [feature] : []));
}

/** The syllables of the texts without a weight of their own. */
function syllablesBeside(weighed: ReadonlyMap<string, unknown>, texts: string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) for (const character of new Set(text)) count(counts, character);
  const others = [...counts].filter(
    ([character, times]) => times >= fewestOfSyllable && /[가-힣]/.test(character) && !weighed.has(character),
  );
  return others
    .map(([character]) => character)
    .toSorted()
    .join('');
}

/** What is learned of these questions: the same of the same ones. */
export function learnTable(questions: Question[], { read, sparseness, fewest }: TableSettings): LearnedTable {
  const asked = questions.flatMap(({ text, expected, times }) => {
    const query = read(text);
    return query ? Array.from({ length: times }, () => ({ text: query.whole, expected })) : [];
  });
  const vocabulary = vocabularyOf(
    asked.map(({ text }) => text),
    fewest,
  );
  const numbers = new Map(vocabulary.map((feature, index) => [feature, index]));
  const entries = ['', ...new Set(asked.flatMap(({ expected }) => expected).toSorted())];
  const examples = asked.map(({ text, expected }): Example => ({
    features: knownFeatures(text, (feature) => numbers.has(feature)).map(({ feature, value }) => ({
      index: numbers.get(feature)!,
      value,
    })),
    classes: (expected.length > 0 ? expected : ['']).map((id) => entries.indexOf(id)),
  }));
  const learned = learnWeights(examples, [vocabulary.length, entries.length], { passes, sparseness });
  const { weights, biases } = settleWeights(examples, learned, levels);
  const table = {
    entries,
    biases: Array.from(biases, (bias) => Math.round(bias * 100) / 100),
    levels,
    ...writeRows(vocabulary, weights, levels),
  };
  const texts = asked.map(({ text }) => text);
  return { ...table, otherSyllables: syllablesBeside(readWeights(table), texts) };
}
