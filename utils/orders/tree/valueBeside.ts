import { foldText } from '../fields/foldText';
import { findLabel } from '../findLabel';
import type { PageElement, PageNode } from './pageTree';
import { isInline, partsOf, visibleText } from './visibleText';

export interface LabelledValue {
  /** The nearest element that holds the value. */
  element: PageElement;
  text: string;
  /** The value's texts one by one. */
  parts: string[];
}

interface Options {
  /** The value may be anything, also what looks like a label. */
  isFreeText?: boolean;
  /** What is a value of this label although it looks like another one. */
  isValue?: (text: string) => boolean;
  /** The value may stand on a button: a number to be copied. */
  withButtons?: boolean;
}

// A label never speaks for what stands outside its own row, list item or part of the page.
const WHOLE_PAIR = /^(?:TR|LI|DD|TABLE|TBODY|THEAD|TFOOT|UL|OL|DL|SECTION|ARTICLE|MAIN|FORM|BODY)$/;
const MOST_STEPS_UP = 5;
const MOST_NODES = 9;

/**
 * The value that stands behind a label, which ends with `last`: the rest of its own element
 * (`<i class="blind">상품명</i>가습기`), or the first text behind it on the way up to the end of the pair (th/td, dt/dd,
 * sibling elements). Null where the next text is another label: then this one has no value, unless it is free text.
 */
export function valueBeside(
  last: PageNode,
  { isFreeText = false, withButtons = false, isValue = () => false }: Options = {},
): LabelledValue | null {
  // A label for screen readers is glued to its value, whatever that says: a product may be called "주문번호 도장".
  const isGlued = Boolean(last.parent?.isScreenReaderText);
  let node: PageNode = last;
  for (let step = 0; step <= (isGlued ? 1 : MOST_STEPS_UP); step += 1) {
    const siblings: PageNode[] = node.parent?.children ?? [];
    for (let index = siblings.indexOf(node) + 1; index < siblings.length; index += 1) {
      const next = siblings[index]!;
      if (next.isText && !next.text) continue;
      const visible = visibleText([next, ...restOfLine(siblings, index)], withButtons);
      const text = foldText(visible).replace(/^[:：|]\s*/, '');
      if (!text) continue;
      const element = next.isText ? next.parent : next;
      const parts = partsOf(visible);
      return isFreeText ||
        isGlued ||
        isValue(text) ||
        !findLabel(parts[0] ?? '', /^(?:DT|TH)$/.test(element.tag))
        ? { element, text, parts }
        : null;
    }
    const { parent } = node;
    if (!parent || WHOLE_PAIR.test(parent.tag)) return null;
    node = parent;
  }
  return null;
}

/**
 * What belongs to the same inline value: behind a text all inline elements but links ("+<em>3,000</em>원"), behind an
 * element only bare text ("<em>3,000</em>원"): the next element is another thing.
 */
function restOfLine(siblings: PageNode[], from: number): PageNode[] {
  const rest: PageNode[] = [];
  const first = siblings[from]!;
  if (!isInline(first)) return rest;
  for (const next of siblings.slice(from + 1, from + 1 + MOST_NODES)) {
    const isElement = !next.isText;
    if (!isInline(next) || (isElement && (next.tag === 'A' || next.tag === 'BUTTON' || !first.isText))) break;
    rest.push(next);
  }
  return rest;
}
