import type { DataOrder, PageFindings } from './finding';
import type { LabelledField } from './findLabel';
import { pageState } from './pageState';
import { findSite, genericSite } from './sites/findSite';
import type { PageSnapshot } from './snapshot/types';
import { dataSayMore, embeddedOrders } from './strategies/embeddedJson';
import { labelFindings } from './strategies/labelledFields';
import { linkedOrders } from './strategies/linkedData';
import { microdataOrders } from './strategies/microdata';
import { orderLinkFindings } from './strategies/orderLinks';
import { saysMore } from './strategies/partialList';
import { parcelFindings } from './strategies/parcels';
import { paymentRowFindings } from './strategies/paymentRows';
import { plainWordFindings } from './strategies/plainWords';
import { classNamedFindings } from './strategies/namedByClass';
import { blockNameFindings } from './strategies/blockNames';
import { productNameFindings } from './strategies/productNames';
import { sellerPhoneFindings } from './strategies/sellers';
import { siteHookFindings } from './strategies/siteHooks';
import { withoutOtherSteps } from './strategies/statusSteps';
import { withTrace } from './strategies/trace';
import { pageOf } from './tree/page';
import { pageTree, type PageTree } from './tree/pageTree';
import { placesOn } from './tree/placesOn';

const SURELY_ORDER = /주문|구매|order/;
const MAYBE_ORDER = /^(?:거래|접수|신청)번호$/;
// No item's part of the page holds them.
const OF_THE_ORDER: string[] = ['orderNumber', 'total', 'paymentMethods'];
// A seller has one as well, in the item's own part of the page.
const SOMEBODYS_PHONE = /전화|연락처|phone|tel|contact/;

/** Data that a page carries of another order than it shows is stale: a number that nobody sees is none of its own. */
function isShown({ order }: DataOrder, { texts }: PageTree): boolean {
  const number = order.find(({ field }) => field === 'orderNumber')?.text;
  return !number || texts.length === 0 || texts.some(({ text }) => text.includes(number));
}

/** Which of a page's texts may be an order's fields, and where they stand. */
export function findOrders(snapshot: PageSnapshot): PageFindings {
  const tree = pageTree(snapshot);
  const { site = null, numbers = {} } = findSite(snapshot.url, tree) ?? {};
  const page = pageOf(snapshot.url, tree, site);
  const placeOf = placesOn(page);
  const known = withTrace(
    page,
    withoutOtherSteps([
      ...siteHookFindings(page),
      ...labelFindings(page),
      ...plainWordFindings(page),
      ...paymentRowFindings(page),
      ...productNameFindings(page),
      ...orderLinkFindings(page),
      ...classNamedFindings(page),
      ...parcelFindings(page),
    ]),
  );
  const placed = [...known, ...sellerPhoneFindings(page, known), ...blockNameFindings(page, known)].sort(
    (a, b) => a.element.index - b.element.index,
  );
  const isNamedOrder = placed.some(({ field, label }) => field === 'orderNumber' && SURELY_ORDER.test(label));
  const findings = placed
    // A trade has a number of its own where nothing is called an order's.
    .filter(({ field, label }) => field !== 'orderNumber' || !isNamedOrder || !MAYBE_ORDER.test(label))
    .map(({ element, ...finding }) => ({ ...finding, at: placeOf(element) }));
  for (const [field, text] of Object.entries(numbers) as [LabelledField, string][])
    findings.push({ field, text, from: 'url', label: '', at: [] });
  const foreign = page.labels.flatMap(({ line, label: { names, label } }) =>
    names.some((name) => (name === 'personal' && !SOMEBODYS_PHONE.test(label)) || OF_THE_ORDER.includes(name))
      ? [line.element]
      : [],
  );
  return {
    site: site?.id ?? genericSite,
    page: pageState(page),
    findings,
    foreign: [...foreign, ...page.headings].map(placeOf),
    data: [
      ...embeddedOrders(snapshot, site),
      ...linkedOrders(snapshot, microdataOrders(tree)).filter((order) => isShown(order, tree)),
    ],
    isPartial: snapshot.isCut || saysMore(page) || dataSayMore(snapshot, site),
  };
}
