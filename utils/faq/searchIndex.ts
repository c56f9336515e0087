import MiniSearch from 'minisearch';
import { analyse, kindOf } from './analyser/analyse';
import { normalise } from './analyser/normalise';
import { decoys } from './decoys';
import { entries } from './entries';
import { fieldBoosts, tokenWeights } from './matchSettings';

interface IndexedText {
  id: string;
  question: string;
  keywords: string[];
  aliases: string[];
}

const lineBreak = '\n';

/** Each line is analysed by itself, so that no syllable pair spans two aliases. */
function analyseLines(text: string): string[] {
  return text.split(lineBreak).flatMap((line) => analyse(normalise(line)));
}

function buildIndex(): MiniSearch<IndexedText> {
  const search = new MiniSearch<IndexedText>({
    fields: Object.keys(fieldBoosts),
    extractField: (document, field) => [document[field as keyof IndexedText]].flat().join(lineBreak),
    tokenize: analyseLines,
    processTerm: (token) => token,
  });
  search.addAll([...entries, ...decoys]);
  return search;
}

let built: MiniSearch<IndexedText> | undefined;

function index(): MiniSearch<IndexedText> {
  built ??= buildIndex();
  return built;
}

const weightOf = (token: string) => tokenWeights[kindOf(token)];

export interface Scored {
  id: string;
  score: number;
}

/**
 * Entries and decoys that share a token with a normalised query, best first, scored per unit of its weight.
 * MiniSearch multiplies a score by the number of matched tokens; its root is taken here instead,
 * or a long phrase in common would drown what is meant.
 */
export function searchIndex(normalised: string): Scored[] {
  const tokens = analyse(normalised);
  const weight = tokens.reduce((sum, token) => sum + weightOf(token), 0);
  return index()
    .search(normalised, { boost: fieldBoosts, boostTerm: weightOf, tokenize: () => tokens })
    .map(({ id, score, queryTerms }) => ({
      id: String(id),
      score: score / Math.sqrt(queryTerms.length * weight),
    }))
    .sort((a, b) => b.score - a.score);
}
