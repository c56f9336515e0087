import type { PageElement, PageText } from './pageTree';
import { isInline } from './visibleText';
import { foldText } from '../fields/foldText';

/** What a shopper sees as one piece of text: a text node, or several that a page has split one word into. */
export interface Line {
  text: string;
  element: PageElement;
  /** The texts that it is made of. */
  texts: PageText[];
}

const LONGEST_SPLIT = 60;

/**
 * The line that begins with a text and runs over neighbouring inline elements ("<i>주문</i><i>번호</i>"), where it is
 * short and its element holds nothing else; null where the text stands alone.
 */
export function splitLine(first: PageText): Line | null {
  let element: PageElement = first.parent;
  for (;;) {
    const texts = inlineTexts(element);
    if (!texts || texts[0] !== first) return null;
    if (texts.length > 1) {
      const text = foldText(texts.map(({ raw }) => raw).join(''));
      return text.length <= LONGEST_SPLIT ? { text, element, texts } : null;
    }
    if (!element.parent || !isInline(element)) return null;
    element = element.parent;
  }
}

/** The texts in an element that holds inline elements alone; null for any other. */
function inlineTexts(element: PageElement): PageText[] | null {
  const texts: PageText[] = [];
  for (const child of element.children) {
    if (child.isText) {
      if (child.text) texts.push(child);
      continue;
    }
    if (!isInline(child) || child.tag === 'BUTTON' || child.tag === 'A' || child.isScreenReaderText)
      return null;
    const inside = inlineTexts(child);
    if (!inside) return null;
    texts.push(...inside);
  }
  return texts;
}
