import { foldText } from '../fields/foldText';
import { findLabel } from '../findLabel';
import type { TextRun } from './pageText';
import { isScreenReaderText, type Visibility } from './visibility';
import { isInline, partsOf, visibleText } from './visibleText';

export interface LabelledValue {
  /** The nearest element that holds the value. */
  element: Element;
  text: string;
  /** The value's text nodes one by one. */
  parts: string[];
}

// A label never speaks for what stands outside its own row, list item or part of the page.
const WHOLE_PAIR = /^(?:TR|LI|DD|TABLE|TBODY|UL|OL|DL|SECTION|ARTICLE|BODY)$/i;
const MOST_STEPS_UP = 4;
const MOST_NODES = 9;

/**
 * The value that a label stands beside: the rest of its own element (`<i class="blind">상품명</i>가습기`), or the first
 * text behind it on the way up to the end of the pair (th/td, dt/dd, sibling elements). Null where the next text is
 * another label: then this one has no value, unless its value is free text.
 */
export function valueBeside(
  label: TextRun,
  visibility: Visibility,
  isFreeText = false,
): LabelledValue | null {
  // A label for screen readers is glued to its value, whatever that says: a product may be called "주문번호 도장".
  const isGlued = isScreenReaderText(label.element);
  let node = label.node;
  for (let step = 0; step <= (isGlued ? 1 : MOST_STEPS_UP); step += 1) {
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      const visible = visibleText([next, ...restOfLine(next)], visibility);
      const text = foldText(visible).replace(/^[:：]\s*/, '');
      if (!text) continue;
      const parts = partsOf(visible).map(foldText);
      const element = next.nodeType === 1 ? (next as Element) : next.parentElement;
      return element && (isFreeText || isGlued || !findLabel(parts[0] ?? ''))
        ? { element, text, parts }
        : null;
    }
    const parent = node.parentElement;
    if (!parent || WHOLE_PAIR.test(parent.tagName)) return null;
    node = parent;
  }
  return null;
}

/**
 * What belongs to the same inline value: behind a text all inline elements but links ("+<em>3,000</em>원"), behind an
 * element only bare text ("<em>3,000</em>원"): the next element is another thing.
 */
function restOfLine(first: Node): Node[] {
  const rest: Node[] = [];
  let next = isInline(first) ? first.nextSibling : null;
  for (; next && rest.length < MOST_NODES; next = next.nextSibling) {
    if (!isInline(next) || next.nodeName === 'A' || (next.nodeType === 1 && first.nodeType === 1)) break;
    rest.push(next);
  }
  return rest;
}
