import type { Finding } from './finding';
import type { Field, Strategy } from './types';

/** The strongest first: a store's own attribute, then its data, then words, then class names, then the address. */
const STRENGTH: Strategy[] = [
  'typed',
  'attribute',
  'embedded-json',
  'structured-data',
  'label',
  'pasted',
  'class',
  'url',
];
const WEAK = new Set<Strategy>(['class', 'url']);

/**
 * One field from all the places that claim to be it: the strongest one whose text parses, of one strategy the one with
 * the lowest rank. The others never change its value, but where one of them says something else, or where only weak
 * hooks speak, the field is not sure.
 */
export function agreedField<T>(
  findings: Omit<Finding, 'field' | 'at'>[],
  parse: (text: string) => T | null,
  rankOf: (label: string) => number = () => 0,
): Field<T> | undefined {
  const read = findings
    .flatMap(({ text, from, label }) => {
      const value = parse(text);
      return value === null ? [] : [{ value, text, from, rank: rankOf(label) }];
    })
    .sort((a, b) => STRENGTH.indexOf(a.from) - STRENGTH.indexOf(b.from) || a.rank - b.rank);
  const [best] = read;
  if (!best) return undefined;
  // A label of a higher rank means something else by the same word ("주문금액" before discounts): no disagreement.
  const rivals = read.filter(({ from, rank }) => from !== best.from || rank === best.rank);
  const sure = rivals.every(({ value }) => sameValue(value, best.value)) && !WEAK.has(best.from);
  return { value: best.value, text: best.text, from: best.from, sure };
}

function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
