import type { Page } from '@playwright/test';

/**
 * What a shopper would call broken in what stands in front of them: a page that scrolls sideways, text that is cut off,
 * things that stick out or lie on each other, targets too small for a thumb.
 */
export function layoutFaults(view: Page): Promise<string[]> {
  return view.evaluate(faultsInPage, MEANT_TO_BE_CUT);
}

/** Where text may be cut, and why nothing is lost by it. */
const MEANT_TO_BE_CUT: Record<string, string> = {
  '.screen-reader': 'is there to be heard',
  '[data-testid="product-name"]': 'two lines of a long name; its title says it whole',
  '.facts': 'a few lines of a long option; correcting the order shows it whole',
  textarea: 'scrolls, and grows when it is pulled',
  'input[type="text"], input[type="search"], input:not([type])': 'what is typed scrolls with the caret',
  '[data-testid="answer"]': 'its placeholder is an example; the question above it says what is asked',
  'select[title]': 'its title, and its list when it is opened, say it whole',
};

/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page takes along only what is inside it */
function faultsInPage(meantToBeCut: Record<string, string>): string[] {
  const faults: string[] = [];
  const root = document.documentElement;
  const NEEDED = 24;
  const mayBeCut = (element: Element) =>
    Object.keys(meantToBeCut).some((selector) => element.closest(selector) !== null);
  const nameOf = (element: Element) =>
    `<${element.localName}${element.className && ` class="${String(element.className)}"`}${
      element.getAttribute('data-testid') ? ` data-testid="${element.getAttribute('data-testid')}"` : ''
    }> ${((element as HTMLInputElement).placeholder || element.textContent || '').trim().slice(0, 40)}`;
  const isSeen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.getClientRects().length > 0 &&
    !element.closest('.screen-reader');
  const seen = [...document.body.querySelectorAll('*')].filter(isSeen);

  if (root.scrollWidth > root.clientWidth)
    faults.push(`scrolls sideways: ${root.scrollWidth} of ${root.clientWidth} px`);

  const scrollers = seen.filter(
    (element) => element !== document.body && /auto|scroll/.test(getComputedStyle(element).overflowX),
  );
  for (const element of seen) {
    const box = element.getBoundingClientRect();
    const isInScroller = scrollers.some((one) => one !== element && one.contains(element));
    if (!isInScroller && (box.right > root.clientWidth + 1 || box.left < -1))
      faults.push(`sticks out of the page: ${nameOf(element)}`);
    const card = element.parentElement?.closest('.card');
    if (card && !isInScroller && box.right > card.getBoundingClientRect().right + 1)
      faults.push(`sticks out of its card: ${nameOf(element)}`);
    if (mayBeCut(element)) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    const isCut =
      (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
    if (isCut && element.textContent?.trim()) faults.push(`is cut: ${nameOf(element)}`);
  }

  const pencil = document.createElement('canvas').getContext('2d')!;
  const widthOf = (text: string, element: Element) => {
    const { font, letterSpacing } = getComputedStyle(element);
    pencil.font = font;
    pencil.letterSpacing = letterSpacing;
    return pencil.measureText(text).width;
  };
  const roomIn = (element: Element) => {
    const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(element);
    return element.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
  };
  /** The arrow of a closed list. */
  const ARROW = 16;
  for (const element of seen) {
    if (
      element instanceof HTMLInputElement &&
      element.placeholder &&
      !element.value &&
      !element.matches('[data-testid="answer"]')
    )
      if (widthOf(element.placeholder, element) > roomIn(element) + 1)
        faults.push(`its placeholder is cut: ${nameOf(element)}`);
    if (element instanceof HTMLSelectElement && !element.title) {
      const chosen = element.selectedOptions[0]?.text ?? '';
      if (widthOf(chosen, element) > roomIn(element) - ARROW + 1)
        faults.push(`what is chosen is cut, and no title says it: ${chosen}`);
    }
  }

  const controls = seen.filter((element) =>
    element.matches('a[href], button, input, select, textarea, summary, [role="button"], [tabindex="0"]'),
  );
  /** Of what may be pressed for a control: itself, or its label around it. */
  const targetOf = (element: Element) => element.closest('label') ?? element;
  const isInSentence = (element: Element) => {
    const { display } = getComputedStyle(element);
    const around = element.parentElement?.closest('p, li, dd, span, div') ?? element;
    const others = (around.textContent ?? '').replace(element.textContent ?? '', '').trim();
    return display.startsWith('inline') && element.matches('a, button') && others.length > 0;
  };
  for (const element of controls) {
    const own = element.getBoundingClientRect();
    const label = targetOf(element).getBoundingClientRect();
    const width = Math.max(own.width, label.width);
    const height = Math.max(own.height, label.height);
    if ((width < NEEDED || height < NEEDED) && !isInSentence(element))
      faults.push(
        `is too small a target, ${width.toFixed(1)} by ${height.toFixed(1)} px: ${nameOf(element)}`,
      );
  }

  /** What sticks to the lower edge has to lie over what scrolls under it; what takes the focus is scrolled clear of it. */
  const isStuck = (element: Element) => element.closest('.to-inquiry, .actions') !== null;
  const rects = controls.map((element) => ({ element, boxes: [...element.getClientRects()] }));
  rects.forEach(({ element, boxes }, index) => {
    for (const other of rects.slice(index + 1)) {
      if (element.contains(other.element) || other.element.contains(element)) continue;
      if (isStuck(element) !== isStuck(other.element)) continue;
      const isOn = boxes.some((a) =>
        other.boxes.some(
          (b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
        ),
      );
      if (isOn) faults.push(`lie on each other: ${nameOf(element)} and ${nameOf(other.element)}`);
    }
  });

  return faults;
}
