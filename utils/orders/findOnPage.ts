import type { PageFindings, Place, PlacedFinding } from './finding';
import { wholeOrderFields } from './labels';
import { pageOf } from './page/page';
import type { Visibility } from './page/visibility';
import { pageState } from './pageState';
import { findSite, genericSite } from './sites/findSite';
import { labelFindings } from './strategies/labelledFields';
import { paymentRowFindings } from './strategies/paymentRows';
import { plainWordFindings } from './strategies/plainWords';
import { siteHookFindings } from './strategies/siteHooks';

const ONE_THING = /^(?:LI|TR|ARTICLE)$/i;

/**
 * The half of reading that needs the page: which of its texts may be an order's fields, and where they stand. Changes
 * nothing in the page. The receiver's name, phone and address and all card and account numbers stay there.
 */
export function findOnPage(document: Document, url: string, visibility: Visibility): PageFindings {
  const { site = null, orderNumberInUrl: text } = findSite(url) ?? {};
  const page = pageOf(document, site, visibility);
  const placeOf = numberedPlaces();
  const placed: PlacedFinding[] = [
    ...siteHookFindings(page, text),
    ...labelFindings(page),
    ...plainWordFindings(page),
    ...paymentRowFindings(page),
  ].sort((a, b) => inPageOrder(a.element, b.element));
  const findings = placed.map(({ element, ...finding }) => ({ ...finding, at: placeOf(element) }));
  if (text) findings.push({ field: 'orderNumber', text, from: 'url', label: '', at: [] });
  const foreign = page.labels.flatMap(({ run, label: { names } }) =>
    [...wholeOrderFields, 'personal'].includes(names) ? [run.element] : [],
  );
  return {
    site: site?.id ?? genericSite,
    page: pageState(page),
    findings,
    foreign: [...foreign, ...page.headings].map(placeOf),
  };
}

function numberedPlaces(): (element: Element) => Place {
  const numbers = new Map<Element, number>();
  return (element) => {
    const place: Place = [];
    for (let at: Element | null = element; at; at = at.parentElement) {
      const number = numbers.get(at) ?? numbers.size + 1;
      numbers.set(at, number);
      place.unshift(ONE_THING.test(at.tagName) ? -number : number);
    }
    return place;
  };
}

function inPageOrder(a: Element, b: Element): number {
  if (a === b) return 0;
  return a.compareDocumentPosition(b) & 4 /* Node.DOCUMENT_POSITION_FOLLOWING */ ? -1 : 1;
}
