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
const LONGEST_TEXT = 40;
const DAY = /^\d{4}-\d\d-\d\d/;
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
      return value === null
        ? []
        : [{ value, text, from, strength: strengthOf(from, label), rank: rankOf(label) }];
    })
    .sort((a, b) => a.strength - b.strength || a.rank - b.rank);
  const [best] = read;
  if (!best) return undefined;
  // A label of a higher rank means something else by the same word ("주문금액" before discounts): no disagreement.
  const rivals = read.filter(({ from, rank }) => from !== best.from || rank === best.rank);
  const sure = rivals.every(({ value }) => sameValue(value, best.value)) && !WEAK.has(best.from);
  return { value: best.value, text: withoutRest(best.text, best.value), from: best.from, sure };
}

/** A number found in a longer line stands for itself: what else the line says is nobody's field. */
function withoutRest(text: string, value: unknown): string {
  return typeof value === 'string' && text.length > LONGEST_TEXT && text.includes(value) ? value : text;
}

/** A link's address or an image's words, which any store has, say less than a label. */
function strengthOf(from: Strategy, label: string): number {
  return STRENGTH.indexOf(from) + (from === 'attribute' && label ? STRENGTH.indexOf('label') + 0.5 : 0);
}

/** A day and a time of that day are one answer, the second more exact. */
function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string' && DAY.test(a) && DAY.test(b))
    return a.startsWith(b) || b.startsWith(a);
  return JSON.stringify(a) === JSON.stringify(b);
}
