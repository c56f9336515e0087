import type { PageSnapshot } from '../snapshot/types';

type Nodes = PageSnapshot['nodes'];

/** Elements around a node that are shown with it: some pages are nothing but wrappers. */
const DEEPEST = 40;

/** A part of the page: an element, and which of the nodes inside it belong to the part. */
export interface PagePart {
  root: number;
  nodes: Set<number>;
}

/** As many nodes as fit, those nearest to a label first, each with the elements close around it. `labels` in page order. */
export function nearLabels(nodes: Nodes, labels: number[], most: number): PagePart {
  const root = commonElement(nodes, labels);
  const distances = distancesTo(labels, nodes.length);
  const telling = [...nodes.keys()].filter((index) => {
    const node = nodes[index]!;
    return index > root && (node.length === 4 || node[1].trim() !== '');
  });
  const part = new Set<number>([root]);
  for (const index of telling.sort((a, b) => distances[a]! - distances[b]!)) {
    const path = pathTo(nodes, index);
    const inside = path.indexOf(root);
    const added =
      inside < 0
        ? []
        : path
            .slice(inside)
            .slice(-DEEPEST)
            .filter((one) => !part.has(one));
    if (part.size + added.length > most) break;
    for (const one of added) part.add(one);
  }
  return { root, nodes: part };
}

/** The element around the smallest one that holds all labels; the body where there are none. */
function commonElement(nodes: Nodes, labels: number[]): number {
  let common: number[] | null = null;
  for (const label of labels) {
    const path = pathTo(nodes, label);
    common = common === null ? path.slice(0, -1) : common.filter((index, at) => path[at] === index);
  }
  return common?.at(-2) ?? 0;
}

/** How far each of so many nodes is from the nearest label, in the page's order. */
function distancesTo(labels: number[], count: number): number[] {
  let next = 0;
  return Array.from({ length: count }, (_, index) => {
    while (next + 1 < labels.length && labels[next + 1]! <= index) next += 1;
    const around = [labels[next] ?? 0, labels[next + 1] ?? Infinity];
    return Math.min(...around.map((label) => Math.abs(index - label)));
  });
}

/** The nearest element around a node that belongs to the part as well. */
export function parentIn({ nodes: part }: PagePart, nodes: Nodes, index: number): number {
  let parent = nodes[index]![0];
  while (!part.has(parent)) parent = nodes[parent]![0];
  return parent;
}

/** The elements around a node from the body inward, and the node itself. */
function pathTo(nodes: Nodes, index: number): number[] {
  const path = [index];
  for (let at = index; at > 0;) {
    at = nodes[at]![0];
    path.push(at);
  }
  return path.toReversed();
}
