import type { OrderStatus } from '../orders/types';
import { entriesFor } from './entriesFor';
import { followerShare } from './matchSettings';
import { rankByStatus } from './rankByStatus';
import { searchQuery } from './searchQuery';
import { shareOf, statusFactor } from './statusPrior';
import type { FaqMatch } from './types';

export interface MatchContext {
  status?: OrderStatus;
  /** False for an order that is not Naver's: its own rules are left out. Default: true. */
  naver?: boolean;
}

function matchesByStatus({ status, naver = true }: MatchContext): FaqMatch[] {
  const entries = entriesFor(naver);
  return rankByStatus(status).flatMap((id) => {
    const entry = entries.get(id);
    return entry ? { entry, score: shareOf(id, status), confident: status !== undefined } : [];
  });
}

function matchesByWords(query: string, { status, naver = true }: MatchContext): FaqMatch[] {
  const { scored, confident } = searchQuery(query);
  const top = scored[0]?.score ?? 0;
  const entries = entriesFor(naver);
  return scored
    .filter(({ score }) => score >= top * followerShare)
    .flatMap(({ id, score }) => {
      const entry = entries.get(id);
      return entry ? { entry, score: (score / top) * statusFactor(id, status), confident } : [];
    })
    .sort((a, b) => b.score - a.score);
}

/**
 * The FAQ entries that answer a question typed by a shopper, best first; `[]` when nothing fits,
 * for a wrong answer is worse than none. Without words the order's status alone ranks.
 */
export function findMatches(query: string, context: MatchContext = {}, limit = 3): FaqMatch[] {
  const matches = query.trim() === '' ? matchesByStatus(context) : matchesByWords(query, context);
  return matches.slice(0, limit);
}
