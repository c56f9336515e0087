import type { Language } from '../inquiry/types';
import type { EntriesFor } from './entriesIn';
import type { FindMatches } from './matcher';

export type Finder = (entriesFor: EntriesFor) => FindMatches;

/** The answers in one language, as a chunk of its own: they are shown by status before anything can be searched. */
export async function loadEntries(language: Language): Promise<EntriesFor> {
  return language === 'ko'
    ? (await import('./koreanEntries')).entriesFor
    : (await import('./englishEntries')).entriesFor;
}

/** What understands questions typed in one language, whatever language the answers are in. */
export async function loadFinder(language: Language): Promise<Finder> {
  return language === 'ko'
    ? (await import('./findInKorean')).findInKorean
    : (await import('./findInEnglish')).findInEnglish;
}

/** The languages that a query may be in, likeliest first: Korean is typed in Latin letters too, by mistake. */
export function languagesOf(query: string, interfaceLanguage: Language): Language[] {
  const korean = query.match(/[ㄱ-ㅎ가-힣]/g)?.length ?? 0;
  const latin = query.match(/[a-z]/gi)?.length ?? 0;
  if (latin === 0) return ['ko'];
  if (korean === 0) return interfaceLanguage === 'ko' ? ['ko', 'en'] : ['en', 'ko'];
  // A word of the other language among those of one; a syllable says as much as some four letters.
  return latin > 4 * korean ? ['en', 'ko'] : ['ko', 'en'];
}
