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

/** The stored weights by feature. */
export function readWeights({ rows, levels }: LearnedTable): Map<string, Weight[]> {
  return new Map(
    rows.split('\n').map((row) => {
      const [feature = '', symbols = ''] = row.split('\t');
      return [feature, weightsOf(symbols, levels)];
    }),
  );
}
