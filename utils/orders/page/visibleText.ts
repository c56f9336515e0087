import { foldText } from '../fields/foldText';
import type { Visibility } from './visibility';

const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'BUTTON',
  'SELECT',
  'TEXTAREA',
  'SVG',
  'IMG',
]);

export function isBlock(element: Element): boolean {
  return BLOCK.has(element.tagName.toUpperCase());
}

/**
 * The texts that a shopper sees in these nodes, one for each text node, without hidden and struck-through ones and
 * without buttons.
 */
export function visibleParts(nodes: Node[], visibility: Visibility): string[] {
  const parts: string[] = [];
  for (const node of nodes) collect(node, visibility, (text) => parts.push(text));
  return parts.map(foldText).filter(Boolean);
}

/** The same as one line: inline texts run together as they stand ("3,000" + "원"), blocks apart. */
export function visibleText(nodes: Node[], visibility: Visibility): string {
  let line = '';
  for (const node of nodes) collect(node, visibility, (text) => (line += text));
  return foldText(line);
}

function collect(node: Node, visibility: Visibility, add: (text: string) => void): void {
  if (node.nodeType === 3 /* Node.TEXT_NODE */) {
    const parent = node.parentElement;
    if (parent && /\S/.test(node.nodeValue ?? '') && !visibility.isStruck(parent)) add(node.nodeValue ?? '');
    return;
  }
  if (node.nodeType !== 1 /* Node.ELEMENT_NODE */) return;
  const element = node as Element;
  if (SKIPPED.has(element.tagName.toUpperCase()) || visibility.isHidden(element)) return;
  const apart = isBlock(element) || element.tagName.toUpperCase() === 'BR';
  if (apart) add(' ');
  for (const child of element.childNodes) collect(child, visibility, add);
  if (apart) add(' ');
}
