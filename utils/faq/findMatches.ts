import { findInKorean } from './findInKorean';
import { entriesFor } from './koreanEntries';
import type { FindMatches } from './matcher';

export type { MatchContext } from './matchesByStatus';

/**
 * The FAQ entries that answer a question typed by a shopper, best first; `[]` when nothing fits,
 * for a wrong answer is worse than none. Without words the order's status alone ranks.
 */
export const findMatches: FindMatches = findInKorean(entriesFor);
