import { parseStatus } from '../fields/parseStatus';
import { findLabel } from '../findLabel';
import type { PageSnapshot, SnapshotElement, SnapshotText } from '../snapshot/types';

type Nodes = PageSnapshot['nodes'];

/** A piece of a text: one in a span that has nothing else to it. */
interface Piece {
  text: string;
  /** Indices of the nodes that it takes. */
  nodes: number[];
}

/** Within a word, a number or a sum: "배송|중", "77|31", "49,8|00원". */
const WITHIN_WORD = /(?:[가-힣]¦[가-힣]|[A-Za-z]¦[A-Za-z]|\d¦[\d,.]|[\d,]¦\d|[,.:/-]¦\d)/;

/**
 * The page with texts made whole again that it has cut into pieces: spans without an attribute or white space between
 * them, one of which ends within a word. Two values beside each other ("세이지", "1개") do not.
 */
export function wholeTexts(nodes: Nodes): Nodes {
  const runs = runsOfPieces(nodes).filter(
    (run) => !run.some(isValueItself) && (isCut(run) || isWrapped(run, nodes)),
  );
  if (runs.length === 0) return nodes;
  const whole = nodes.map((node) => [...node] as SnapshotElement | SnapshotText);
  for (const [first, ...rest] of runs) {
    const text = whole[first!.nodes.at(-1)!] as SnapshotText;
    text[1] = [first!, ...rest].map((piece) => piece.text).join('');
    for (const { nodes: taken } of rest)
      for (const index of taken) if (whole[index]!.length === 2) whole[index]![1] = '';
  }
  return whole;
}

/** A label, a status or a day beside something is no piece of it. */
function isValueItself({ text }: Piece, index: number): boolean {
  return Boolean(
    findLabel(text.trim()) || parseStatus(text) || (index > 0 && /^\s*20\d\d ?[.\-/년]/.test(text)),
  );
}

/** Spans in a span, none of which has an attribute: nothing but a text was there. */
function isWrapped(run: Piece[], nodes: Nodes): boolean {
  const parent = nodes[run[0]!.nodes[0]!]![0];
  const around = nodes[parent]!;
  return around.length === 4 && around[1] === 'SPAN' && Object.keys(around[2]).length === 0;
}

function isCut(run: Piece[]): boolean {
  return run.some(({ text }, index) =>
    WITHIN_WORD.test(`${run[index - 1]?.text.at(-1) ?? ''}¦${text[0] ?? ''}`),
  );
}

/** Neighbouring pieces of the same element. */
function runsOfPieces(nodes: Nodes): Piece[][] {
  const runs: Piece[][] = [];
  let run: Piece[] = [];
  let parent = -1;
  let next = 0;
  for (let index = 0; index < nodes.length; index += 1) {
    const piece = pieceAt(nodes, index);
    const isNext = piece && nodes[index]![0] === parent && index === next;
    if (!isNext) {
      if (run.length > 1) runs.push(run);
      run = [];
    }
    if (!piece) continue;
    run.push(piece);
    parent = nodes[index]![0];
    next = piece.nodes.at(-1)! + 1;
    index = next - 1;
  }
  if (run.length > 1) runs.push(run);
  return runs;
}

function pieceAt(nodes: Nodes, index: number): Piece | null {
  const node = nodes[index]!;
  if (node.length === 2) return null;
  const [, tag, attributes, marks] = node;
  const inside = nodes[index + 1];
  const isOnly = inside?.length === 2 && inside[0] === index && nodes[index + 2]?.[0] !== index;
  if (!isOnly || marks || tag !== 'SPAN' || Object.keys(attributes).length > 0) return null;
  return { text: inside[1], nodes: [index, index + 1] };
}
