import { isInitials } from './analyser/initials';
import type { EntriesFor } from './entriesIn';
import type { Scored } from './judge';
import { matchesByStatus, type MatchContext } from './matchesByStatus';
import { followerShare } from './matchSettings';
import { readQuery } from './readQuery';
import { statusFactor } from './statusPrior';
import type { FaqMatch } from './types';
import type { Understanding } from './understanding';

export type FindMatches = (query: string, context?: MatchContext, limit?: number) => FaqMatch[];

/**
 * A function that gives the entries that answer a question typed by a shopper, best first; `[]` when nothing fits,
 * for a wrong answer is worse than none. Without words the order's status alone ranks.
 */
export function matcher(entriesFor: EntriesFor, understanding: Understanding): FindMatches {
  const { judge, reasons, thresholds, byInitials } = understanding;

  function lifted(scored: Scored[], isSure: boolean, { status, naver = true }: MatchContext): FaqMatch[] {
    const top = scored[0]?.score ?? 0;
    const entries = entriesFor(naver);
    return scored
      .filter(({ score }) => score > 0 && score >= top * followerShare)
      .flatMap(({ id, score }) => {
        const entry = entries.get(id);
        return entry ? { entry, score: (score / top) * statusFactor(entry, status), confident: isSure } : [];
      })
      .toSorted((a, b) => b.score - a.score);
  }

  function matchesByWords(query: string, context: MatchContext, limit: number): FaqMatch[] {
    const read = readQuery(query);
    if (read.whole === '') return [];
    if (isInitials(read.whole)) return lifted(byInitials(read.whole), false, context).slice(0, limit);
    const { scored, outOfScope } = judge(read);
    if (outOfScope >= thresholds.outOfScope) return [];
    const isSure = scored[0]!.score >= thresholds.confident;
    return lifted(scored, isSure, context)
      .slice(0, limit)
      .map((match) => ({ ...match, reasons: reasons(read, match.entry.id) }));
  }

  return (query, context = {}, limit = 3) =>
    query.trim() === ''
      ? matchesByStatus(entriesFor, context).slice(0, limit)
      : matchesByWords(query, context, limit);
}
