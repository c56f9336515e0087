import type { OrderStatus } from '../orders/types';
import type { EntriesFor } from './entriesIn';
import { knownStatus, rankByStatus } from './rankByStatus';
import { shareOf } from './statusPrior';
import type { FaqMatch } from './types';

export interface MatchContext {
  status?: OrderStatus;
  /** False for an order that is not Naver's: its own rules are left out. Default: true. */
  naver?: boolean;
}

/** The entries likely asked in an order's status, likeliest first. */
export function matchesByStatus(entriesFor: EntriesFor, { status, naver = true }: MatchContext): FaqMatch[] {
  const entries = entriesFor(naver);
  return rankByStatus(status).flatMap((id) => {
    const entry = entries.get(id);
    return entry ? { entry, score: shareOf(id, status), confident: knownStatus(status) !== undefined } : [];
  });
}
