import { SCREEN_READER, STRUCK } from './types';

// Text for screen readers only is a label, not hidden text: Naver's `.blind`, and what other sites call it.
const SCREEN_READER_CLASS = /\b(?:blind|sr-only|visually-?hidden|screen.?reader|screen_out|a11y)/i;
/** Cafe24's own word in every skin: its rows stay in the page, also in a copy of it without a style sheet. */
const HIDDEN_CLASS = /(?:^|\s)displaynone(?:$|\s)/;
const FAR_OFF = -999;

export type Style = Pick<CSSStyleDeclaration, 'getPropertyValue'>;

/** The marks of an element by itself, not of those around it; null where a shopper cannot see it. */
export type Look = (element: Element) => string | null;

/** By computed style: what the shopper's own browser shows. */
export function styledLook(view: Window): Look {
  return lookBy((element) => view.getComputedStyle(element));
}

/** By any way to get an element's style. */
export function lookBy(styleOf: (element: Element) => Style): Look {
  return (element) => {
    if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return null;
    const className = element.getAttribute('class') ?? '';
    if (isFolded(element) || HIDDEN_CLASS.test(className)) return null;
    const style = styleOf(element);
    const get = (property: string) => style.getPropertyValue(property);
    if (get('display') === 'none' || /hidden|collapse/.test(get('visibility')) || get('opacity') === '0')
      return null;
    // A clipped box of one pixel is the usual way to write for screen readers alone.
    if (SCREEN_READER_CLASS.test(className) || (get('width') === '1px' && get('height') === '1px'))
      return SCREEN_READER;
    if (isOutOfSight(get)) return null;
    const line = get('text-decoration-line') || get('text-decoration');
    return line.includes('line-through') || /^(?:S|DEL|STRIKE)$/i.test(element.tagName) ? STRUCK : '';
  };
}

/** What a closed <details> holds beside its summary. */
function isFolded(element: Element): boolean {
  const { parentElement } = element;
  return (
    parentElement?.tagName === 'DETAILS' &&
    !parentElement.hasAttribute('open') &&
    element.tagName !== 'SUMMARY'
  );
}

function isOutOfSight(get: (property: string) => string): boolean {
  return (
    ['left', 'top', 'text-indent', 'margin-left'].some((side) => Number.parseFloat(get(side)) < FAR_OFF) ||
    (/hidden|clip/.test(get('overflow')) && (get('height') === '0px' || get('max-height') === '0px'))
  );
}
