import type { EntriesFor } from './entriesIn';
import { koreanTable } from './learned/koreanTable';
import { matcher, type FindMatches } from './matcher';
import { readKorean } from './readQuery';
import { understandingOf } from './understanding';

const understanding = understandingOf(koreanTable, readKorean);

/** Finds the entries that answer what is typed in Korean. */
export function findInKorean(entriesFor: EntriesFor): FindMatches {
  return matcher(entriesFor, understanding);
}
