import { parseOrderNumber } from './fields/parseOrderNumber';
import type { Finding, PageFindings } from './finding';
import { itemParts } from './itemParts';
import { dataOf, isNamed, withData } from './mergeData';
import { orderGroups } from './orderGroups';
import { missingFields, orderOf } from './orderOf';
import { genericSite } from './sites/findSite';
import { sites } from './sites/sites';
import type { Order, ReadResult, Strategy } from './types';

/**
 * What the findings on a page mean: a detail page gives one order, a list several. What does not parse is absent. `now`
 * settles dates without a year and 어제, 내일.
 */
export function ordersFrom(findings: PageFindings, now: Date): ReadResult {
  const { page, foreign, data, isPartial } = findings;
  const site = sites.find(({ id }) => id === findings.site);
  const context = { numbers: site?.numbers, statuses: site?.statuses, now };
  const numberOf = (text: string) => parseOrderNumber(text, site?.numbers?.pattern);
  const own = findings.findings.find(isOrderNumberInUrl)?.text;
  const groups = orderGroups(findings.findings, numberOf, own);
  const shown = groups.map((group) => {
    const parts = itemParts({ findings: group, foreign: groups.length > 1 ? [] : foreign });
    const known = dataOf(parts, data, numberOf);
    return known ? withData(parts, known) : parts;
  });
  // A page that shows nothing yet may still carry its data.
  const hasProducts = shown.some(({ items }) => items.some(isNamed));
  const parts = hasProducts || data.length === 0 ? shown : data;
  const orders = parts
    .map((one) => orderOf(one, findings.site, context))
    .filter((order, _, all) => all.length === 1 || saysSomething(order))
    .filter((order) => looksLikeOrder(order, page));
  if (orders.length === 0) {
    const state = page === 'loading' || page === 'signed-out' ? page : 'not-an-order';
    return { state, tried: triedOn(findings) };
  }
  const isPart = isPartial && orders.length > 1;
  return { state: 'read', orders, missing: missingFields(orders), ...(isPart && { complete: false }) };
}

function isOrderNumberInUrl({ field, from, at }: Finding): boolean {
  return field === 'orderNumber' && from === 'url' && at.length === 0;
}

/** Of several numbers on a page one with nothing beside it is a mention, not an order. */
function saysSomething(order: Order): boolean {
  return order.items.length > 0 || Boolean(order.orderedAt && order.total);
}

/**
 * A store's order page, known by its address, is one as soon as the page itself names the order or a product. Elsewhere an order number in a
 * text is not enough (blogs have those): two more of an order's facts must stand beside it.
 */
function looksLikeOrder(order: Order, page: PageFindings['page']): boolean {
  const { from } = order.orderNumber ?? {};
  const fromPage = from !== undefined && from !== 'url';
  const hasProduct = order.items.some((item) => item.productName);
  // "주문번호 2025… 를 찾을 수 없습니다" names a number as well.
  if (page === 'empty') return fromPage && hasProduct;
  if (page === 'article') return false;
  const isKnownPage = sites.some(({ id, addresses }) => id === order.site && addresses);
  if (isKnownPage) return page === 'error' ? hasProduct : fromPage || hasProduct;
  if (from === 'embedded-json' || from === 'structured-data') return hasProduct;
  const hasStatus = order.items.some((item) => item.status);
  const facts = [order.orderedAt, order.total, order.paymentMethods, hasStatus, hasProduct];
  return fromPage && facts.filter(Boolean).length >= 2;
}

/** What has been looked for: the ways of reading that had anything to go by. */
function triedOn({ site, data }: PageFindings): Strategy[] {
  const ofData = new Set(
    data.flatMap(({ order, items }: { order: Finding[]; items: Finding[][] }) =>
      [...order, ...items.flat()].map(({ from }) => from),
    ),
  );
  return [...(site === genericSite ? [] : (['attribute', 'class', 'url'] as const)), 'label', ...ofData];
}
