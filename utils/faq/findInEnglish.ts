import type { EntriesFor } from './entriesIn';
import { englishTable } from './learned/englishTable';
import { matcher, type FindMatches } from './matcher';
import { readEnglish } from './readQuery';
import { understandingOf } from './understanding';

const understanding = understandingOf(englishTable, readEnglish);

/** Finds the entries that answer what is typed in English. */
export function findInEnglish(entriesFor: EntriesFor): FindMatches {
  return matcher(entriesFor, understanding);
}
