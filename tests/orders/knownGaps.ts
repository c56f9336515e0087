import type { Difference } from './comparePages';
import type { PageReading } from './mutatePages';

/** What a plain page's reading and its `knownGaps` say of each other. */
export interface GapCheck {
  /** Not read right, and nobody recorded it. */
  unrecorded: Difference[];
  /** Recorded, but read right by now, or no field at all. */
  stale: string[];
}

export function checkGaps({ differences }: PageReading, knownGaps: string[] = []): GapCheck {
  const missed = differences.filter(({ kind }) => kind !== 'right');
  return {
    unrecorded: missed.filter(({ path }) => !knownGaps.includes(path)),
    stale: knownGaps.filter((gap) => !missed.some(({ path }) => path === gap)),
  };
}
