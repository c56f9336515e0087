import type { FindMatches } from '../utils/faq/matcher';
import type { OrderStatus } from '../utils/orders/types';

/** A question as a shopper types it, and the ids of the entries that answer it, best first; none: out of scope. */
export interface LabelledQuery {
  id: string;
  query: string;
  kind: QueryKind;
  status?: OrderStatus;
  /** Of two questions in one text each is answered by one of these; else any of them answers. */
  expected: string[];
}

export type QueryKind =
  | 'plain'
  | 'short'
  | 'slang'
  | 'no-spaces'
  | 'typo'
  | 'keyboard'
  | 'initials'
  | 'rant'
  | 'two-questions'
  | 'out-of-scope';

/** What was found for a question. */
export interface QueryOutcome extends LabelledQuery {
  /** Ids, best first. */
  found: string[];
  /** Milliseconds. */
  time: number;
}

/** Shares from 0 to 1, of questions in scope but for `rejected`; NaN where there is no such question. */
export interface FaqFigures {
  queries: number;
  recallAt1: number;
  /** Of two questions in one text both must be among the three. */
  recallAt3: number;
  /** Mean of 1 / the place of the first right answer. */
  meanReciprocalRank: number;
  answered: number;
  /** Of those out of scope. */
  rejected: number;
  /** Milliseconds. */
  medianTime: number;
}

const share = <T>(items: T[], holds: (item: T) => boolean) => items.filter(holds).length / items.length;
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function outcomesOf(queries: LabelledQuery[], find: FindMatches): QueryOutcome[] {
  return queries.map((query) => {
    const started = performance.now();
    const found = find(query.query, { status: query.status }).map(({ entry }) => entry.id);
    return { ...query, found, time: performance.now() - started };
  });
}

const isInScope = ({ expected }: LabelledQuery) => expected.length > 0;
const placeOf = ({ found, expected }: QueryOutcome) => found.findIndex((id) => expected.includes(id)) + 1;

/** Whether the three shown hold what was asked for; nothing, where nothing answers it. */
export function isFound(outcome: QueryOutcome): boolean {
  const { kind, found, expected } = outcome;
  if (!isInScope(outcome)) return found.length === 0;
  return kind === 'two-questions' ? expected.every((id) => found.includes(id)) : placeOf(outcome) > 0;
}

export function figuresOf(outcomes: QueryOutcome[]): FaqFigures {
  const inScope = outcomes.filter(isInScope);
  return {
    queries: outcomes.length,
    recallAt1: share(inScope, (outcome) => placeOf(outcome) === 1),
    recallAt3: share(inScope, isFound),
    meanReciprocalRank: mean(inScope.map((outcome) => (placeOf(outcome) ? 1 / placeOf(outcome) : 0))),
    answered: share(inScope, ({ found }) => found.length > 0),
    rejected: share(
      outcomes.filter((outcome) => !isInScope(outcome)),
      ({ found }) => found.length === 0,
    ),
    medianTime: median(outcomes.map(({ time }) => time)),
  };
}
