import type { Candidate } from './candidate';
import { itemParts } from './itemParts';
import { itemFields, orderFields } from './orderFields';
import { isSignInPage, isStillLoading } from './pageState';
import { pageOf, type Page } from './page/page';
import { findSite } from './sites/findSite';
import { attributeCandidates } from './strategies/attributes';
import { classCandidates } from './strategies/classPrefixes';
import { labelCandidates } from './strategies/labelledFields';
import { paymentRowCandidates } from './strategies/paymentRows';
import { plainWordCandidates } from './strategies/plainWords';
import type { Order, ReadResult, Strategy } from './types';

const GENERIC_SITE = 'generic';

/**
 * What an order page says: a detail page gives one order. Changes nothing in the page, asks the network for nothing,
 * keeps no timer, never throws. What is not found is absent. `now` settles dates without a year and 어제, 내일.
 */
export function readOrders(document: Document, url: string, now: Date = new Date()): ReadResult {
  try {
    return readPage(document, url, now);
  } catch {
    // A page so odd that reading it fails is no order page to us: the shopper can still type or paste.
    return { state: 'not-an-order', tried: [] };
  }
}

function readPage(document: Document, url: string, now: Date): ReadResult {
  const sitePage = findSite(url);
  const page = pageOf(document, sitePage?.site ?? null, now);
  const candidates = candidatesOf(page, sitePage?.orderNumberInUrl);
  const tried = strategiesTried(page);
  if (isSignInPage(page, url)) return { state: 'signed-out', tried };
  const order = orderFrom(candidates, page);
  if (!looksLikeOrder(order)) {
    return { state: isStillLoading(page) ? 'loading' : 'not-an-order', tried };
  }
  return { state: 'read', orders: [order], missing: missingFields(order) };
}

function candidatesOf(page: Page, orderNumberInUrl: string | undefined): Candidate[] {
  const candidates = [
    ...attributeCandidates(page),
    ...labelCandidates(page),
    ...plainWordCandidates(page),
    ...paymentRowCandidates(page),
    ...classCandidates(page),
  ];
  if (orderNumberInUrl)
    candidates.push({ field: 'orderNumber', text: orderNumberInUrl, from: 'url', rank: 0 });
  return candidates;
}

function orderFrom(candidates: Candidate[], page: Page): Order {
  const { items, rest } = itemParts(candidates, page);
  return {
    site: page.site?.id ?? GENERIC_SITE,
    ...orderFields(rest, page),
    items: items.map((item) => itemFields(item, page)).filter((item) => Object.keys(item).length > 0),
  };
}

/**
 * A store's order page is one as soon as the page itself names the order or a product. Elsewhere an order number in a
 * text is not enough (blogs have those): two more of an order's facts must stand beside it.
 */
function looksLikeOrder(order: Order): boolean {
  const fromPage = order.orderNumber !== undefined && order.orderNumber.from !== 'url';
  const hasProduct = order.items.some((item) => item.productName);
  if (order.site !== GENERIC_SITE) return fromPage || hasProduct;
  const facts = [
    order.orderedAt,
    order.total,
    order.paymentMethods,
    order.items.some((item) => item.status),
    hasProduct,
  ];
  return fromPage && facts.filter(Boolean).length >= 2;
}

function missingFields(order: Order): string[] {
  const missing = [];
  if (!order.orderNumber) missing.push('orderNumber');
  if (!order.items.some((item) => item.productName)) missing.push('productName');
  return missing;
}

function strategiesTried(page: Page): Strategy[] {
  return page.site ? ['attribute', 'label', 'class', 'url'] : ['label'];
}
