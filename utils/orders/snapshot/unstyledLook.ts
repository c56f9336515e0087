import { lookBy, type Look } from './look';

const RULE = /([^{}]+)\{([^{}]*)\}/g;
const PRINT = /@media\s+print\s*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gi;
/** What a look depends on; text-decoration-line has a value of its own in few style sheets. */
const LOOKED_AT =
  /(?:^|[;\s])(display|visibility|opacity|text-decoration|left|top|text-indent|margin-left|width|height|max-height|overflow)\s*:\s*([^;!]+)/gi;

interface Rule {
  selector: string;
  values: Map<string, string>;
}

/**
 * For a document outside a window, which has no computed style: by inline style and by the page's own style sheets, in
 * their order. Rules inside other @media blocks than print are read as if they applied.
 */
export function unstyledLook(document: Document): Look {
  const rules = lookedAtRules(document);
  return lookBy((element) => {
    const own = rules.filter(({ selector }) => element.matches(selector));
    const { style } = element as Partial<HTMLElement>;
    return {
      getPropertyValue: (property) =>
        style?.getPropertyValue(property) ||
        (own.findLast(({ values }) => values.has(property))?.values.get(property) ?? ''),
    };
  });
}

function lookedAtRules(document: Document): Rule[] {
  const rules: Rule[] = [];
  for (const sheet of document.querySelectorAll('style')) {
    const css = (sheet.textContent ?? '').replace(/\/\*[\s\S]*?\*\//g, '').replace(PRINT, '');
    for (const [, selector = '', body = ''] of css.matchAll(RULE)) {
      const values = new Map(
        [...body.matchAll(LOOKED_AT)].map(([, name = '', value = '']) => [name.toLowerCase(), value.trim()]),
      );
      if (values.size > 0 && isSelector(document, selector)) rules.push({ selector, values });
    }
  }
  return rules;
}

function isSelector(document: Document, selector: string): boolean {
  try {
    document.querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
