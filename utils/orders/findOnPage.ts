import type { Finding, PageFindings, PlacedFinding } from './finding';
import { itemParts } from './itemParts';
import { pageOf } from './page/page';
import type { Visibility } from './page/visibility';
import { pageState } from './pageState';
import { findSite, genericSite } from './sites/findSite';
import { labelFindings } from './strategies/labelledFields';
import { paymentRowFindings } from './strategies/paymentRows';
import { plainWordFindings } from './strategies/plainWords';
import { siteHookFindings } from './strategies/siteHooks';

/**
 * The half of reading that needs the page: which of its texts may be an order's fields, and of which item. Changes
 * nothing in the page. The receiver's name, phone and address and all card and account numbers stay there.
 */
export function findOnPage(document: Document, url: string, visibility: Visibility): PageFindings {
  const sitePage = findSite(url);
  const site = sitePage?.site ?? null;
  const page = pageOf(document, site, visibility);
  const findings: PlacedFinding[] = [
    ...siteHookFindings(page),
    ...labelFindings(page),
    ...plainWordFindings(page),
    ...paymentRowFindings(page),
  ];
  const { items, order } = itemParts(findings, page);
  const text = sitePage?.orderNumberInUrl;
  if (text) order.push({ field: 'orderNumber', text, from: 'url', label: '', element: null });
  return {
    site: site?.id ?? genericSite,
    page: pageState(page),
    items: items.map((item) => item.map(withoutPlace)),
    order: order.map(withoutPlace),
  };
}

function withoutPlace({ element, ...finding }: PlacedFinding): Finding {
  return finding;
}
