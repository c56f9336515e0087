import { firstSymbol, gapOfSkip, pairMark, skip, wordMark } from '../../utils/faq/learned/symbols';

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

const isWord = (feature: string) => /^[a-z]{2,}$/.test(feature);

/** The rows of a `WeightTable`, in the order of their features; those without a weight are left out. */
export function writeRows(
  features: readonly string[],
  weights: readonly ArrayLike<number>[],
  levels: readonly number[],
): string {
  const rows = features
    .map((feature, index) => ({ feature, symbols: symbolsOf(weights[index] ?? [], levels) }))
    .filter(({ symbols }) => symbols !== '')
    .toSorted((a, b) => (a.feature < b.feature ? -1 : 1));
  const words = rows.filter(({ feature }) => isWord(feature));
  const lines = new Map<string, string>();
  for (const { feature, symbols } of rows.filter((row) => !isWord(row.feature))) {
    const first = feature.slice(0, 1);
    const second = feature.slice(1);
    const line = lines.get(first) ?? first;
    lines.set(first, line + (second && pairMark + second) + symbols);
  }
  return [
    ...words.map(({ feature, symbols }) => wordMark + feature + wordMark + symbols),
    ...lines.values(),
  ].join('\n');
}
