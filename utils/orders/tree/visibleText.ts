import { foldText } from '../fields/foldText';
import type { PageElement, PageNode } from './pageTree';

const INLINE = /^(?:A|ABBR|B|BDI|EM|FONT|I|LABEL|MARK|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|DATA|BUTTON|S|DEL)$/;
/** Stands between two texts; folding takes it out. */
const BETWEEN = '\u0001';

export function isInline(node: PageNode): boolean {
  return node.isText || INLINE.test(node.tag);
}

/**
 * What a shopper sees in these nodes, without struck-through texts, without buttons and what only screen readers say.
 * Folded, it is one line: inline texts run together as they stand ("3,000" + "원"), blocks apart.
 */
export function visibleText(nodes: PageNode[], withButtons = false): string {
  return nodes.map((node) => textOf(node, withButtons)).join('');
}

/** The same of an element's inside, folded. */
export function foldedText(element: PageElement, withButtons = false): string {
  return foldText(visibleText(element.children, withButtons));
}

/** The folded texts of which a visible text was made. */
export function partsOf(visible: string): string[] {
  return visible.split(BETWEEN).map(foldText).filter(Boolean);
}

function textOf(node: PageNode, withButtons: boolean): string {
  if (node.isText) return node.parent.isStruck ? '' : node.raw + BETWEEN;
  if ((node.tag === 'BUTTON' && !withButtons) || node.isScreenReaderText) return '';
  if (node.tag === 'BR') return ' ';
  const text = visibleText(node.children, withButtons);
  return isInline(node) ? text : ` ${text} `;
}
