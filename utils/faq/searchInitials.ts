import type { Scored } from './judge';
import type { WeightTable } from './learned/types';

const worth = { whole: 3, start: 2, inside: 1 };

function worthOf(name: string, query: string): number {
  if (name === query) return worth.whole;
  if (name.startsWith(query)) return worth.start;
  return name.includes(query) ? worth.inside : 0;
}

/** A search by initial consonants: it gives the entries with a name whose initials hold the query, best first. */
export function searchInitials({ entries, initials = [] }: WeightTable): (query: string) => Scored[] {
  const named = initials.map((names, at) => ({ id: entries[at] ?? '', names: names.split(' ') }));
  return (query) =>
    named
      .map(({ id, names }) => ({ id, score: Math.max(...names.map((name) => worthOf(name, query))) }))
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score);
}
