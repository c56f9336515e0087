import { isScreenReaderText, type Visibility } from './visibility';

const INLINE = /^(?:A|B|EM|I|SMALL|SPAN|STRONG)$/i;
const NO_TEXT = /SCRIPT$|^(?:STYLE|TEMPLATE|TEXTAREA|OPTION|BUTTON|SVG)$/i;
/** Stands between two text nodes; folding takes it out. */
const BETWEEN = '\u0001';

export function isInline(node: Node): boolean {
  return node.nodeType === 3 /* Node.TEXT_NODE, which Node lacks */ || INLINE.test(node.nodeName);
}

/** Whether an element's own text is part of what the page says: not code, and no button's. */
export function holdsText(element: Element): boolean {
  return !NO_TEXT.test(element.tagName);
}

/**
 * What a shopper sees in these nodes, without hidden and struck-through texts, without buttons and what only screen
 * readers say. Folded, it is one line: inline texts run together as they stand ("3,000" + "원"), blocks apart.
 */
export function visibleText(nodes: Node[], visibility: Visibility): string {
  return nodes.map((node) => textOf(node, visibility)).join('');
}

/** The same text node by text node. */
export function partsOf(visible: string): string[] {
  return visible.split(BETWEEN).filter((part) => /\S/.test(part));
}

function textOf(node: Node, visibility: Visibility): string {
  if (node.nodeType === 3) {
    return node.parentElement && visibility.isStruck(node.parentElement) ? '' : node.nodeValue + BETWEEN;
  }
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  if (!holdsText(element) || isScreenReaderText(element) || visibility.isHidden(element)) return '';
  const text = visibleText([...element.childNodes], visibility);
  return isInline(element) ? text : ` ${text} `;
}
