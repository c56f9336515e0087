import { readFeatures } from './features';
import { firstSymbol, gapOfSkip, skip } from './symbols';
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

type StoredWeights = Pick<LearnedTable, 'features' | 'rows' | 'levels'>;

/** The stored weights by feature: a line of the rows for each, in the order of the features. */
export function readWeights({ features, rows, levels }: StoredWeights): Map<string, Weight[]> {
  const lines = rows.split('\n');
  const weights = [...readFeatures(features).keys()].map(
    (feature, at) => [feature, weightsOf(lines[at] ?? '', levels)] as const,
  );
  return new Map(weights.filter(([, said]) => said.length > 0));
}
