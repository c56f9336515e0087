import { initialsIn } from './analyser/initials';
import type { EntriesFor } from './entriesIn';
import type { Scored } from './judge';
import { matchesByStatus, type MatchContext } from './matchesByStatus';
import { fewestLetters, followerShare } from './matchSettings';
import { statusFactor } from './statusPrior';
import type { FaqMatch } from './types';
import type { Understanding } from './understanding';

export type FindMatches = (query: string, context?: MatchContext, limit?: number) => FaqMatch[];

/**
 * A function that gives the entries that answer a question typed by a shopper, best first; `[]` when nothing fits,
 * for a wrong answer is worse than none. Without words the order's status alone ranks.
 */
export function matcher(entriesFor: EntriesFor, understanding: Understanding): FindMatches {
  const { read, judge, thresholds, byInitials } = understanding;

  /** With the order's status weighed in before any is left out, for it may turn the order of them round. */
  function lifted(
    scored: Scored[],
    isClear: (score: number) => boolean,
    { status, naver = true }: MatchContext,
  ): FaqMatch[] {
    const everywhere = entriesFor(true);
    const held = entriesFor(naver);
    const weighed = scored
      .map(({ id, score }) => ({
        id,
        weight: score * statusFactor(everywhere.get(id), status),
        confident: isClear(score),
      }))
      .toSorted((a, b) => b.weight - a.weight);
    const best = weighed[0];
    // Where the one that is meant does not hold, another would be no answer.
    if (!best || best.weight === 0 || (best.confident && !held.has(best.id))) return [];
    return weighed
      .filter(({ weight }) => weight >= best.weight * followerShare)
      .flatMap(({ id, weight, confident }) => {
        const entry = held.get(id);
        return entry ? { entry, score: weight / best.weight, confident } : [];
      });
  }

  function matchesByWords(query: string, context: MatchContext, limit: number): FaqMatch[] {
    const asked = read(query);
    if (!asked) return [];
    const initials = initialsIn(asked.whole);
    if (initials) return lifted(byInitials(initials), () => false, context).slice(0, limit);
    const { scored, outOfScope, reasonsFor } = judge(asked);
    if (outOfScope >= thresholds.outOfScope) return [];
    return lifted(scored, (score) => score >= thresholds.confident, context)
      .slice(0, limit)
      .map((match) => ({ ...match, reasons: reasonsFor(match.entry.id) }));
  }

  return (query, context = {}, limit = 3) => {
    // One letter says nothing yet: what fits the status stays until there is a word.
    const hasWord = query.trim().length >= fewestLetters;
    const most = Math.max(limit, 0);
    return hasWord
      ? matchesByWords(query, context, most)
      : matchesByStatus(entriesFor, context).slice(0, most);
  };
}
