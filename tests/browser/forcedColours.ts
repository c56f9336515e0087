import type { Page } from '@playwright/test';

/**
 * What would be lost to a shopper whose computer sets the colours (high contrast): a control without an edge or an
 * underline, a mark that only a background draws, a focus that cannot be seen.
 */
export async function lostInForcedColours(view: Page): Promise<string[]> {
  // With the keyboard in use the browser shows where the focus is.
  await view.keyboard.press('Shift');
  return view.evaluate(lostInPage);
}

/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page takes along only what is inside it */
function lostInPage(): string[] {
  const lost: string[] = [];
  const nameOf = (element: Element) =>
    `<${element.localName} class="${String(element.className)}"> ${element.textContent?.trim().slice(0, 40)}`;
  const seen = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.screen-reader'),
  );
  const hasEdge = ({ borderBottomStyle, borderBottomWidth }: CSSStyleDeclaration) =>
    borderBottomStyle !== 'none' && parseFloat(borderBottomWidth) > 0;
  const isUnderlined = (element: Element) => /underline/.test(getComputedStyle(element).textDecorationLine);
  const canvas = getComputedStyle(document.documentElement).backgroundColor;
  /** Nothing but a colour that the computer has taken away. */
  const isBare = (style: CSSStyleDeclaration) =>
    parseFloat(style.width) > 0 &&
    parseFloat(style.height) > 0 &&
    !hasEdge(style) &&
    style.backgroundImage === 'none' &&
    style.forcedColorAdjust !== 'none' &&
    (style.backgroundColor === canvas || style.backgroundColor === 'rgba(0, 0, 0, 0)');

  const focused = document.activeElement as HTMLElement | null;
  for (const element of seen) {
    const style = getComputedStyle(element);
    if (element.matches('button, select, textarea, input:not([type="radio"], [type="checkbox"])')) {
      const inner = [...element.querySelectorAll('*')];
      if (!hasEdge(style) && !isUnderlined(element) && !inner.some((one) => hasEdge(getComputedStyle(one))))
        lost.push(`has no edge: ${nameOf(element)}`);
    }
    if (element.matches('a[href]') && !isUnderlined(element) && !hasEdge(style))
      lost.push(`is no longer seen to be a link: ${nameOf(element)}`);
    const isEmpty =
      element.childNodes.length === 0 && !element.matches('input, select, textarea, br, img, svg *');
    if (isEmpty && isBare(style)) lost.push(`is not to be seen: ${nameOf(element)}`);
    for (const side of ['::before', '::after']) {
      const mark = getComputedStyle(element, side);
      if (mark.content === '""' && mark.visibility === 'visible' && mark.opacity !== '0')
        if (isBare(mark) && !/inline-block/.test(mark.display + mark.flex))
          lost.push(`its ${side} is not to be seen: ${nameOf(element)}`);
    }
    if (!element.matches('a[href], button, input, select, textarea, summary') || element.matches(':disabled'))
      continue;
    element.focus({ preventScroll: true });
    const isSeenFocused = [element, element.closest('label')].some((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one ?? element);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
    if (document.activeElement === element && !isSeenFocused) lost.push(`shows no focus: ${nameOf(element)}`);
  }
  if (focused && focused !== document.body) focused.focus({ preventScroll: true });
  else (document.activeElement as HTMLElement | null)?.blur();
  return lost;
}
