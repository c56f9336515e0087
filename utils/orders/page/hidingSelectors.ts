const RULE = /([^{}]+)\{([^{}]*)\}/g;
const HIDES = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * The selectors that a page's own style sheets hide elements by, for a document without computed style
 * (a saved page outside a window). Rules inside @media blocks are read as if they applied, except for print.
 */
export function hidingSelectors(document: Document): string[] {
  const selectors: string[] = [];
  for (const sheet of document.querySelectorAll('style')) {
    const css = (sheet.textContent ?? '')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/@media\s+print\s*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gi, '');
    for (const [, selector = '', body = ''] of css.matchAll(RULE)) {
      if (HIDES.test(body) && isSelector(document, selector.trim())) selectors.push(selector.trim());
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
