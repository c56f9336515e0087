import { SCREEN_READER, STRUCK, type PageSnapshot, type SnapshotElement } from '../snapshot/types';
import { labelIn } from './labelIn';
import { nearLabels, parentIn } from './nearLabels';
import { plainNames, plainTag } from './plainNames';
import type { HoldsValue } from './printedValues';
import { textShape } from './textShape';

const MOST_LINES = 400;
const DEEPEST_INDENT = 40;

/** The page around its labels: tags, names of attributes and classes, our own label words, and shapes of all else. */
export function structureLines({ nodes }: PageSnapshot, holdsValue: HoldsValue): string[] {
  if (nodes.length === 0) return [];
  const labels = [...nodes.keys()].filter((index) => {
    const node = nodes[index]!;
    return node.length === 2 && labelIn(node[1]) !== null;
  });
  const part = nearLabels(nodes, labels, MOST_LINES);
  const children = new Map<number, number[]>([...part.nodes].map((index) => [index, []]));
  for (const index of [...part.nodes].sort((a, b) => a - b))
    if (index !== part.root) children.get(parentIn(part, nodes, index))!.push(index);
  const lines: string[] = [];
  print(part.root, 0);
  return lines;

  function print(index: number, depth: number): void {
    const node = nodes[index]!;
    const indent = ' '.repeat(Math.min(depth, DEEPEST_INDENT));
    if (node.length === 2) {
      lines.push(`${indent}${textWords(node[1], holdsValue)}`);
      return;
    }
    const inside = children.get(index)!;
    const [only, ...others] = inside.map((child) => nodes[child]!);
    // A text alone in its element stands on the element's line.
    const isLeaf = only?.length === 2 && others.length === 0;
    const words = elementWords(node, holdsValue);
    lines.push(`${indent}${words}${isLeaf ? ` ${textWords(only[1], holdsValue)}` : ''}`);
    if (!isLeaf) for (const child of inside) print(child, depth + 1);
  }
}

function elementWords([, tag, attributes, marks]: SnapshotElement, holdsValue: HoldsValue): string {
  const classes = plainNames(attributes['class'] ?? '').filter((name) => !holdsValue(name));
  const others = Object.keys(attributes).filter((name) => name !== 'class');
  const names = plainNames(others.join(' ')).filter((name) => !holdsValue(name));
  return [
    [plainTag(tag), ...classes].join('.'),
    names.length > 0 ? ` [${names.join(' ')}]` : '',
    marks.includes(STRUCK) ? ' struck' : '',
    marks.includes(SCREEN_READER) ? ' screen-reader' : '',
  ].join('');
}

function textWords(text: string, holdsValue: HoldsValue): string {
  const found = labelIn(text);
  if (!found || holdsValue(found.label)) return `"${textShape(text)}"`;
  return `"${`${found.label} ${textShape(found.rest)}`.trim()}"`;
}
