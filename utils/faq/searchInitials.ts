import { initialsOf } from './analyser/initials';
import { normalise } from './analyser/normalise';
import { entries } from './entries';
import type { Scored } from './searchIndex';
import type { FaqEntry } from './types';

const worth = { whole: 3, start: 2, inside: 1 };

function worthOf(phrase: string, query: string): number {
  if (phrase === query) return worth.whole;
  if (phrase.startsWith(query)) return worth.start;
  return phrase.includes(query) ? worth.inside : 0;
}

const phrasesOf = ({ question, keywords, aliases }: FaqEntry) => [question, ...keywords, ...aliases];

let phrases: { id: string; initials: string[] }[] | undefined;

function indexed(): { id: string; initials: string[] }[] {
  phrases ??= entries.map((entry) => ({
    id: entry.id,
    initials: phrasesOf(entry).map((phrase) => initialsOf(normalise(phrase))),
  }));
  return phrases;
}

/** Entries with a title, keyword or alias whose initial consonants hold the query ("ㅂㅅㅈㅎ"), best first. */
export function searchInitials(query: string): Scored[] {
  const compact = query.replaceAll(' ', '');
  return indexed()
    .map(({ id, initials }) => ({
      id,
      score: Math.max(...initials.map((phrase) => worthOf(phrase, compact))),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}
