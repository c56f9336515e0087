import { findLabel } from '../findLabel';
import type { TextRun } from './pageText';
import type { Visibility } from './visibility';
import { isBlock, visibleParts, visibleText } from './visibleText';

export interface LabelledValue {
  /** The nearest element that holds the value. */
  element: Element;
  text: string;
  /** The value's text nodes one by one. */
  parts: string[];
}

// A label never speaks for what stands outside its own row, list item or part of the page.
const WHOLE_PAIR = new Set('TR LI DD TABLE TBODY UL OL DL SECTION ARTICLE MAIN FORM BODY HTML'.split(' '));
const MOST_STEPS_UP = 4;

/**
 * The value that a label stands beside: the rest of its own element (`<i class="blind">상품명</i>가습기`), or the first
 * text behind it on the way up to the end of the pair (th/td, dt/dd, sibling elements). Null where the next text is
 * another label: then this one has no value.
 */
export function valueBeside(label: TextRun, visibility: Visibility): LabelledValue | null {
  let node: Node = label.node;
  for (let step = 0; step <= MOST_STEPS_UP; step += 1) {
    const nodes = firstTextAfter(node, visibility);
    if (nodes) return labelledValue(nodes, visibility);
    const parent = node.parentElement;
    if (!parent || WHOLE_PAIR.has(parent.tagName.toUpperCase())) return null;
    node = parent;
  }
  return null;
}

function firstTextAfter(node: Node, visibility: Visibility): Node[] | null {
  for (let next = node.nextSibling; next; next = next.nextSibling) {
    if (visibleText([next], visibility).replace(/^[:：]$/, '')) return [next, ...restOfLine(next)];
  }
  return null;
}

/**
 * What belongs to the same inline value: behind a text all inline elements ("+<em>3,000</em>원"), behind an element
 * only bare text ("<em>3,000</em>원"): the next element is another thing.
 */
function restOfLine(first: Node): Node[] {
  const rest: Node[] = [];
  if (first.nodeType === 1 && isBlock(first as Element)) return rest;
  const startsWithText = first.nodeType === 3;
  for (let next = first.nextSibling; next; next = next.nextSibling) {
    const isElement = next.nodeType === 1;
    if (isElement && (!startsWithText || isBlock(next as Element) || (next as Element).tagName === 'BR'))
      break;
    rest.push(next);
  }
  return rest;
}

function labelledValue(nodes: Node[], visibility: Visibility): LabelledValue | null {
  const parts = visibleParts(nodes, visibility);
  const [first] = nodes;
  const element = first?.nodeType === 1 ? (first as Element) : first?.parentElement;
  if (!element || parts[0] === undefined || findLabel(parts[0])) return null;
  return { element, text: visibleText(nodes, visibility).replace(/^[:：]\s*/, ''), parts };
}
