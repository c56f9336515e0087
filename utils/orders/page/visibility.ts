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
  return {
    isHidden: inherited((element) => isHiddenItself(element, styleOf(element))),
    isStruck: inherited(
      (element) =>
        /^(?:S|DEL|STRIKE)$/i.test(element.tagName) ||
        /line-through/.test(styleOf(element).getPropertyValue('text-decoration')),
    ),
  };
}

/** Whether an element's own text is for screen readers alone. */
export function isScreenReaderText(element: Element): boolean {
  return SCREEN_READER_CLASS.test(element.getAttribute('class') ?? '');
}

/** What holds for an element or for one around it, each asked once. */
function inherited(holds: (element: Element) => boolean): (element: Element) => boolean {
  const known = new Map<Element | null, boolean>([[null, false]]);
  function holdsFor(element: Element | null): boolean {
    let held = known.get(element);
    if (held === undefined) {
      held = holdsFor(element!.parentElement) || holds(element!);
      known.set(element, held);
    }
    return held;
  }
  return holdsFor;
}

function isHiddenItself(element: Element, style: Style): boolean {
  const get = (property: string) => style.getPropertyValue(property);
  const { parentElement } = element;
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    get('display') === 'none' ||
    /hidden|collapse/.test(get('visibility')) ||
    get('opacity') === '0' ||
    (parentElement?.tagName === 'DETAILS' &&
      !parentElement.hasAttribute('open') &&
      element.tagName !== 'SUMMARY') ||
    // A clipped box of one pixel is the usual way to write for screen readers alone.
    (!isScreenReaderText(element) && get('width') !== '1px' && isOutOfSight(get))
  );
}

function isOutOfSight(get: (property: string) => string): boolean {
  return (
    ['left', 'top', 'text-indent', 'margin-left'].some((side) => Number.parseFloat(get(side)) < FAR_OFF) ||
    (/hidden|clip/.test(get('overflow')) && [get('height'), get('max-height')].includes('0px'))
  );
}
