import { visibilityBy, type Visibility } from './visibility';

const RULE = /([^{}]+)\{([^{}]*)\}/g;
const HIDES = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const PRINT = /@media\s+print\s*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gi;

/**
 * For a document outside a window, which has no computed style: by inline style and by the page's own style sheets.
 * Rules inside other @media blocks than print are read as if they applied.
 */
export function unstyledVisibility(document: Document): Visibility {
  const selectors = hidingSelectors(document);
  return visibilityBy((element) => {
    const isHidden = selectors.some((selector) => element.matches(selector));
    const { style } = element as Partial<HTMLElement>;
    return {
      getPropertyValue: (property) =>
        isHidden && property === 'display' ? 'none' : (style?.getPropertyValue(property) ?? ''),
    };
  });
}

function hidingSelectors(document: Document): string[] {
  const selectors: string[] = [];
  for (const sheet of document.querySelectorAll('style')) {
    const css = (sheet.textContent ?? '').replace(/\/\*[\s\S]*?\*\//g, '').replace(PRINT, '');
    for (const [, selector = '', body = ''] of css.matchAll(RULE)) {
      if (HIDES.test(body) && isSelector(document, selector)) selectors.push(selector);
    }
  }
  return selectors;
}

function isSelector(document: Document, selector: string): boolean {
  try {
    document.querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
