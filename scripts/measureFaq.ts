import { findMatches } from '../utils/faq/findMatches';
import type { OrderStatus } from '../utils/orders/types';

/** A question as a shopper types it, and the ids of the entries that answer it, best first; none: out of scope. */
export interface LabelledQuery {
  id: string;
  query: string;
  kind: 'plain' | 'slang' | 'no-spaces' | 'typo' | 'keyboard' | 'initials' | 'rant' | 'out-of-scope';
  status?: OrderStatus;
  expected: string[];
  /** Never looked at when words, weights or thresholds are changed. */
  heldOut?: boolean;
}

/** Shares from 0 to 1, of questions in scope but for `rejected`; NaN where there is no such question. */
export interface FaqFigures {
  queries: number;
  recallAt1: number;
  recallAt3: number;
  answered: number;
  /** Of those out of scope. */
  rejected: number;
  /** Milliseconds. */
  medianTime: number;
}

const share = <T>(items: T[], holds: (item: T) => boolean) => items.filter(holds).length / items.length;

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function outcome({ query, status, expected }: LabelledQuery) {
  const started = performance.now();
  const found = findMatches(query, { status }).map(({ entry }) => entry.id);
  return { found, expected, time: performance.now() - started };
}

export function measureFaq(queries: LabelledQuery[]): FaqFigures {
  findMatches('index');
  const outcomes = queries.map(outcome);
  const inScope = outcomes.filter(({ expected }) => expected.length > 0);
  const outOfScope = outcomes.filter(({ expected }) => expected.length === 0);
  return {
    queries: queries.length,
    recallAt1: share(inScope, ({ found, expected }) => expected.includes(found[0] ?? '')),
    recallAt3: share(inScope, ({ found, expected }) => found.some((id) => expected.includes(id))),
    answered: share(inScope, ({ found }) => found.length > 0),
    rejected: share(outOfScope, ({ found }) => found.length === 0),
    medianTime: median(outcomes.map(({ time }) => time)),
  };
}
