import { readOrders } from '../../utils/orders/readOrders';
import { compareReading, type Comparison } from './comparePages';
import { withDocument } from './documents';
import { withLightStyles } from './lightStyles';
import { allMutations } from './mutations/allMutations';
import { hiddenCopyMutations } from './mutations/hiddenCopies';
import { below, randomFor, someOf } from './mutations/random';
import type { Mutation } from './mutations/types';
import type { PagePair } from './pagePairs';

/** A page as it was ("plain") or after one or more mutations, and what reading it gave. */
export interface PageReading extends Comparison {
  page: string;
  mutation: string;
}

const HIDDEN_COPIES = 2;
const DEEP = 200;
const FOR_DEEP_PAGES = 2;

export const defaultSeed = Number(process.env['SEED'] ?? 20261122);

export async function readPlain({ name, html, expected }: PagePair): Promise<PageReading> {
  const compared = await withDocument(html, expected.url, (document) => readingOf(document, expected));
  return { page: name, mutation: 'plain', ...compared };
}

/**
 * The page read after these mutations, one upon the other; undefined where the page has nothing that they change. What
 * is expected stays: a value that a mutation took away counts as absent.
 */
export async function readMutated(
  pair: PagePair,
  mutations: Mutation[],
  seed: number,
): Promise<PageReading | undefined> {
  const { name, html, expected } = pair;
  const mutation = mutations.map((one) => one.name).join(' + ');
  const random = randomFor(seed, `${name} ${mutation}`);
  const compared = await withDocument(withLightStyles(html), expected.url, (document) => {
    const changes = mutations.map(({ apply }) => apply(document, random));
    const isSame = changes.every((count) => count === 0);
    return isSame ? undefined : mutatedOf(readingOf(document, expected), mutations, expected.knownGaps);
  });
  return compared && { page: name, mutation, ...compared };
}

/**
 * Every mutation, of the many ways to hide another order two, and for every round one combination of two or three. A
 * page so deep that happy-dom needs seconds for it has two.
 */
export function mutationsFor(pair: PagePair, rounds: number, seed: number): Mutation[][] {
  const random = randomFor(seed, pair.name);
  const hidden = someOf(hiddenCopyMutations, HIDDEN_COPIES, random);
  const singles = allMutations.filter((one) => !hiddenCopyMutations.includes(one) || hidden.includes(one));
  const combinations = Array.from({ length: rounds }, () =>
    someOf(allMutations, 2 + below(2, random), random),
  );
  const all = [...singles.map((mutation) => [mutation]), ...combinations];
  return depthOf(pair.html) > DEEP ? someOf(all, FOR_DEEP_PAGES, random) : all;
}

function depthOf(html: string): number {
  let [depth, deepest] = [0, 0];
  for (const [tag] of html.matchAll(/<\/?(?:div|section|article|span)\b/g)) {
    depth += tag.startsWith('</') ? -1 : 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function readingOf(document: Document, expected: PagePair['expected']): Comparison {
  const now = expected.now ? new Date(expected.now) : new Date();
  return compareReading(expected, readOrders(document, expected.url, now));
}

/** What is not even read right of the plain page says nothing about mutations. */
function mutatedOf(compared: Comparison, mutations: Mutation[], knownGaps: string[] = []): Comparison {
  const differences = compared.differences
    .filter(({ path }) => !knownGaps.includes(path))
    .map((difference) => {
      const isExcused =
        difference.kind === 'wrong' && mutations.some(({ isNextBest }) => isNextBest?.(difference));
      return isExcused ? { ...difference, kind: 'absent' as const } : difference;
    });
  return { ...compared, differences };
}
