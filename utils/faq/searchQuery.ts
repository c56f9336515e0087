import { isInitials } from './analyser/initials';
import { decoys } from './decoys';
import { thresholds } from './matchSettings';
import { readQuery } from './readQuery';
import { searchIndex, type Scored } from './searchIndex';
import { searchInitials } from './searchInitials';

export interface Found {
  /** Entries only, best first; empty when nothing fits. */
  scored: Scored[];
  /** False: the words fit, but not clearly. */
  confident: boolean;
}

const nothing: Found = { scored: [], confident: false };
const decoyIds = new Set(decoys.map(({ id }) => id));

/** What the words of a query alone lead to. */
export function searchQuery(query: string): Found {
  const read = readQuery(query);
  if (isInitials(read)) return { scored: searchInitials(read), confident: false };

  const scored = searchIndex(read);
  const best = scored[0];
  if (!best || decoyIds.has(best.id) || best.score < thresholds.answered) return nothing;
  return {
    scored: scored.filter(({ id }) => !decoyIds.has(id)),
    confident: best.score >= thresholds.confident,
  };
}
