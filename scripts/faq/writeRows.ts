import { partsOf } from '../../utils/faq/analyser/featuresOf';
import { markOf, readFeatures } from '../../utils/faq/learned/features';
import { firstSymbol, gapOfSkip, skip } from '../../utils/faq/learned/symbols';
import type { LearnedTable } from '../../utils/faq/learned/types';

/** The size nearest to a weight, by its place in `levels`; -1 where nothing is nearer. */
function levelOf(weight: number, levels: readonly number[]): number {
  const size = Math.abs(weight);
  return levels.findLastIndex((level, at) => size >= (at === 0 ? level / 2 : (level + levels[at - 1]!) / 2));
}

/** A weight rounded to one of the sizes that are stored, or to zero. */
export function stored(weight: number, levels: readonly number[]): number {
  return Math.sign(weight) * (levels[levelOf(weight, levels)] ?? 0);
}

function symbolsOf(weights: ArrayLike<number>, levels: readonly number[]): string {
  let symbols = '';
  let gap = 0;
  for (const weight of Array.from(weights)) {
    const level = levelOf(weight, levels);
    if (level < 0) {
      gap += 1;
      continue;
    }
    symbols += skip.repeat(Math.floor(gap / gapOfSkip));
    const signed = 2 * level + (weight < 0 ? 1 : 0);
    symbols += String.fromCharCode(firstSymbol + (gap % gapOfSkip) * 2 * levels.length + signed);
    gap = 0;
  }
  return symbols;
}

function sharedBeginning(before: string, feature: string): number {
  const differs = [...feature].findIndex((character, at) => character !== before[at]);
  return differs < 0 ? feature.length : differs;
}

/** A list for `readFeatures`. What another one consists of needs no naming. */
function writeFeatures(features: readonly string[]): string {
  const parts = new Set(features.flatMap(partsOf));
  const named = features.filter((feature) => !parts.has(feature)).toSorted();
  return named
    .map((feature, index) => {
      const shared = sharedBeginning(named[index - 1] ?? '', feature);
      return markOf(shared) + feature.slice(shared);
    })
    .join('');
}

/** The features of a `WeightTable` and its rows; those without a weight are left out. */
export function writeRows(
  features: readonly string[],
  weights: readonly ArrayLike<number>[],
  levels: readonly number[],
): Pick<LearnedTable, 'features' | 'rows'> {
  const rows = new Map(
    features
      .map((feature, index) => [feature, symbolsOf(weights[index] ?? [], levels)] as const)
      .filter(([, symbols]) => symbols !== ''),
  );
  const list = writeFeatures([...rows.keys()]);
  const lines = [...readFeatures(list).keys()].map((feature) => rows.get(feature) ?? '');
  return { features: list, rows: lines.join('\n') };
}
