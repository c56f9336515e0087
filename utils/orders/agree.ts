import type { Candidate } from './candidate';
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
 * One field from all the places that claim to be it: the strongest one whose text parses. The others never change its
 * value, but where one of them says something else, or where only weak hooks speak, the field is not sure.
 */
export function agreedField<T>(
  candidates: Candidate[],
  parse: (text: string) => T | null,
): Field<T> | undefined {
  const read = candidates
    .map((candidate) => ({ ...candidate, value: parse(candidate.text) }))
    .filter((candidate): candidate is Candidate & { value: T & ({} | null) } => candidate.value !== null)
    .sort((a, b) => STRENGTH.indexOf(a.from) - STRENGTH.indexOf(b.from) || a.rank - b.rank);
  const best = read[0];
  if (!best) return undefined;
  // Places of a lower rank mean something else by the same word ("주문금액" before discounts): no disagreement.
  const rivals = read.filter(({ from, rank }) => from !== best.from || rank === best.rank);
  const agreed = rivals.every(({ value }) => sameValue(value, best.value));
  return {
    value: best.value as T,
    text: best.text,
    from: best.from,
    sure: agreed && !WEAK.has(best.from),
  };
}

function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
