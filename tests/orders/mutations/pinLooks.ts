const RULE = /([^{}]+)\{([^{}]*)\}/g;
const TELLING =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility|opacity|text-decoration|clip|text-indent|position|width|height|max-height|overflow|left|top|margin)\b/i;
const HIDES_OR_STRIKES =
  /display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d])|line-through|clip|text-indent\s*:\s*-|(?:left|top)\s*:\s*-\d{3}/i;

/** The style sheets of the page without comments and without what holds for some media only. */
function unconditionalCss(document: Document): string {
  return [...document.querySelectorAll('style')]
    .map((sheet) => sheet.textContent ?? '')
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@[\w-]+[^{}]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
}

/**
 * Writes what the style sheets hide, clip or strike through on the elements themselves: after it, tags, ids, attributes
 * and places may change and a shopper still sees the same.
 */
export function pinLooks(document: Document): void {
  for (const [, selector = '', body = ''] of unconditionalCss(document).matchAll(RULE)) {
    if (!HIDES_OR_STRIKES.test(body)) continue;
    const declarations = body.split(';').filter((declaration) => TELLING.test(declaration));
    for (const element of matching(document, selector.trim())) {
      const own = element.getAttribute('style');
      element.setAttribute('style', [...declarations, ...(own ? [own] : [])].join(';'));
    }
  }
}

function matching(document: Document, selector: string): Element[] {
  try {
    return [...document.querySelectorAll(selector)];
  } catch {
    return [];
  }
}
