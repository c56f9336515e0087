import { foldText } from '../fields/foldText';
import { findLabel } from '../findLabel';
import type { PlacedFinding } from '../finding';
import type { Page } from '../page/page';
import { partsOf, visibleText } from '../page/visibleText';
import type { Strategy } from '../types';

/**
 * What the site's own hooks point at. Data attributes are the strongest, since the store's own code needs them;
 * CSS-module class prefixes the weakest.
 */
export function siteHookFindings({ site, document, visibility }: Page, orderNumber = ''): PlacedFinding[] {
  const found: PlacedFinding[] = [];
  function look(
    hooks: object,
    from: Strategy,
    selectorOf: (hook: string) => string,
    holdsValue = false,
  ): void {
    for (const [field, hook] of Object.entries(hooks) as [PlacedFinding['field'], string][]) {
      for (const element of document.querySelectorAll(selectorOf(hook))) {
        const text = holdsValue ? element.getAttribute(hook) : textWithoutLabel(element);
        if (text && !visibility.isHidden(element) && !isOfAnother(element))
          found.push({ field, text, from, label: '', element });
      }
    }
  }
  /** An element's text except a label for screen readers inside it. */
  function textWithoutLabel(element: Element): string {
    const parts = partsOf(visibleText([element], visibility));
    return foldText(parts.filter((part) => findLabel(foldText(part))?.value !== '').join(' '));
  }
  // A list of the latest orders beside this one has the same hooks: the address says which order the page is about.
  const named = site?.attributes.orderNumber ?? '';
  const isNamed = named && document.querySelector(`[${named}="${orderNumber}"]`);
  function isOfAnother(element: Element): boolean {
    return Boolean(isNamed) && (element.getAttribute(named) ?? orderNumber) !== orderNumber;
  }
  if (site) {
    look(site.attributes, 'attribute', (attribute) => `[${attribute}]`, true);
    look(site.marked, 'attribute', (selector) => selector);
    look(site.classPrefixes, 'class', (prefix) => `[class*="${prefix}"]`);
  }
  return found;
}
