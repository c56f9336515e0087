import * as v from 'valibot';
import type { PageSnapshot } from './snapshot/types';

/**
 * What a page's reader answers, checked as if the page itself had written it: known shapes, bounded lengths, parents
 * that come before their children. What the texts mean is decided afterwards, so no page can forge a value.
 */
const LONGEST_TEXT = 12_000;
const MOST_NODES = 60_000;
const LONGEST_JSON = 4_000_000;

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const parent = v.pipe(v.number(), v.integer(), v.minValue(0));
const attributes = v.record(v.pipe(v.string(), v.maxLength(100)), v.pipe(v.string(), v.maxLength(600)));
const element = v.strictTuple([parent, v.pipe(v.string(), v.maxLength(60)), attributes, v.string()]);
const node = v.union([v.strictTuple([parent, text]), element]);
const snapshot = v.object({
  url: v.pipe(v.string(), v.maxLength(8000)),
  nodes: v.pipe(v.array(node), v.maxLength(MOST_NODES), v.check(hasParents)),
  data: v.pipe(
    v.array(
      v.object({
        name: v.pipe(v.string(), v.maxLength(60)),
        json: v.pipe(v.string(), v.maxLength(LONGEST_JSON)),
      }),
    ),
    v.maxLength(20),
  ),
  isCut: v.boolean(),
});

/** The answer as a snapshot, or null where it is none. */
export function checkedSnapshot(answer: unknown): PageSnapshot | null {
  const checked = v.safeParse(snapshot, answer);
  return checked.success ? checked.output : null;
}

/** The first node is the body; every other one stands in an element before it. */
function hasParents(nodes: PageSnapshot['nodes']): boolean {
  return nodes.every(([at], index) =>
    index === 0 ? nodes[0]!.length === 4 : at < index && nodes[at]?.length === 4,
  );
}
