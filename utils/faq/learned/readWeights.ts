import { firstSymbol, gapOfSkip, pairMark, skip, wordMark } from './symbols';
import type { LearnedTable, Weight } from './types';

/** The weights of a row: each symbol tells how many entries are passed over, and which level follows with which sign. */
function weightsOf(symbols: string, levels: readonly number[]): Weight[] {
  const weights: Weight[] = [];
  let entry = 0;
  for (const symbol of symbols) {
    if (symbol === skip) {
      entry += gapOfSkip;
      continue;
    }
    const code = symbol.charCodeAt(0) - firstSymbol;
    const signed = code % (2 * levels.length);
    entry += Math.floor(code / (2 * levels.length));
    weights.push({ entry, weight: levels[signed >> 1]! * (signed % 2 ? -1 : 1) });
    entry += 1;
  }
  return weights;
}

/** The features of a line with their symbols: a word, or a character and after it the pairs that it begins. */
function readLine(line: string): [feature: string, symbols: string][] {
  if (line.startsWith(wordMark)) {
    const [word = '', symbols = ''] = line.slice(1).split(wordMark);
    return [[word, symbols]];
  }
  const [first = '', ...seconds] = line.split(pairMark);
  const character = first.slice(0, 1);
  return [
    [character, first.slice(1)],
    ...seconds.map((rest): [string, string] => [character + rest.slice(0, 1), rest.slice(1)]),
  ];
}

/** The stored weights by feature. */
export function readWeights({ rows, levels }: Pick<LearnedTable, 'rows' | 'levels'>): Map<string, Weight[]> {
  const weights = rows
    .split('\n')
    .flatMap(readLine)
    .map(([feature, symbols]) => [feature, weightsOf(symbols, levels)] as const);
  return new Map(weights.filter(([, said]) => said.length > 0));
}
