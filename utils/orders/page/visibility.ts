// Text for screen readers only is a label, not hidden text: Naver's `.blind`, and what other sites call it.
const SCREEN_READER_CLASS = /\b(?:blind|sr-only|visually-hidden|screen.?reader|screen_out|a11y)/i;
const FAR_OFF = -999;

export type Style = Pick<CSSStyleDeclaration, 'getPropertyValue'>;

/** Says of an element whether a shopper can see it; remembers what it found out for one reading of one page. */
export interface Visibility {
  isHidden(element: Element): boolean;
  /** Whether the element's text is struck through: a list price, not the price paid. */
  isStruck(element: Element): boolean;
}

/** By computed style: what the shopper's own browser shows. */
export function styledVisibility(view: Window): Visibility {
  return visibilityBy((element) => view.getComputedStyle(element));
}

/** By any way to get an element's style. */
export function visibilityBy(styleOf: (element: Element) => Style): Visibility {
  const known = new Map<Element, boolean>();

  function isHidden(element: Element): boolean {
    let hidden = known.get(element);
    if (hidden === undefined) {
      const parent = element.parentElement;
      hidden = (parent && isHidden(parent)) || isHiddenItself(element);
      known.set(element, hidden);
    }
    return hidden;
  }

  function isHiddenItself(element: Element): boolean {
    if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
    return !SCREEN_READER_CLASS.test(element.getAttribute('class') ?? '') && hides(styleOf(element));
  }

  function isStruck(element: Element): boolean {
    for (let at: Element | null = element, depth = 0; at && depth < 4; at = at.parentElement, depth += 1) {
      const line = styleOf(at).getPropertyValue('text-decoration');
      if (/^(?:S|DEL|STRIKE)$/i.test(at.tagName) || /line-through/.test(line)) return true;
    }
    return false;
  }

  return { isHidden, isStruck };
}

function hides(style: Style): boolean {
  const get = (property: string) => style.getPropertyValue(property);
  if (get('display') === 'none' || /hidden|collapse/.test(get('visibility')) || get('opacity') === '0')
    return true;
  const isFarOff = ['left', 'top', 'text-indent'].some((side) => Number.parseFloat(get(side)) < FAR_OFF);
  // The usual way to write for screen readers alone is a clipped box of one pixel: that is a label.
  return isFarOff && get('width') !== '1px' && get('height') !== '1px';
}
