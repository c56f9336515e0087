import { hidingSelectors } from './hidingSelectors';

// Text for screen readers only is a label, not hidden text: Naver's `.blind`, and what other sites call it.
const SCREEN_READER_CLASS =
  /(?:^|[\s_-])(?:blind|sr-only|visually-hidden|screen-?reader(?:-text)?|screen_out|a11y|ir)(?:$|[\s_-])/i;
const FAR_OFF = -999;

/** Says of an element whether a shopper can see it; remembers what it found out for one reading of one page. */
export interface Visibility {
  isHidden(element: Element): boolean;
  /** Whether the element's text is struck through: a list price, not the price paid. */
  isStruck(element: Element): boolean;
}

export function visibilityIn(document: Document): Visibility {
  const view = document.defaultView;
  const selectors = view ? [] : hidingSelectors(document);
  const known = new Map<Element, boolean>();

  function isHidden(element: Element): boolean {
    const before = known.get(element);
    if (before !== undefined) return before;
    const parent = element.parentElement;
    const hidden = (parent !== null && isHidden(parent)) || hidesItself(element);
    known.set(element, hidden);
    return hidden;
  }

  function hidesItself(element: Element): boolean {
    if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
    if (SCREEN_READER_CLASS.test(element.getAttribute('class') ?? '')) return false;
    const style = view ? view.getComputedStyle(element) : (element as HTMLElement).style;
    if (!style) return false;
    if (style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse')
      return true;
    if (style.opacity === '0' || isFarOff(style)) return true;
    return selectors.some((selector) => element.matches(selector));
  }

  function isStruck(element: Element): boolean {
    for (let at: Element | null = element, depth = 0; at && depth < 4; at = at.parentElement, depth += 1) {
      if (/^(?:S|DEL|STRIKE)$/i.test(at.tagName)) return true;
      const style = view ? view.getComputedStyle(at) : (at as HTMLElement).style;
      const line = style?.textDecorationLine || style?.textDecoration;
      if (line?.includes('line-through')) return true;
    }
    return false;
  }

  return { isHidden, isStruck };
}

function isFarOff(style: CSSStyleDeclaration): boolean {
  const placed = style.position === 'absolute' || style.position === 'fixed';
  if (placed && (Number.parseFloat(style.left) < FAR_OFF || Number.parseFloat(style.top) < FAR_OFF)) {
    return !isClippedLabel(style);
  }
  return Number.parseFloat(style.textIndent) < FAR_OFF;
}

/** The usual way to write for screen readers alone: a clipped box of one pixel. */
function isClippedLabel(style: CSSStyleDeclaration): boolean {
  return style.width === '1px' || style.height === '1px' || /rect\(0/.test(style.clip);
}
