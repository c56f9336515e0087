import type { Candidate } from './candidate';
import type { Page } from './page/page';
import { territories } from './page/territories';
import { otherProductHeadings } from './labels';

type FieldName = Candidate['field'];

// What may stand above a group of items: the seller's heading, one parcel's tracking number. Everything else that is
// an item's must stand in the item's own part of the page: outside it belongs to something else.
const SHARED: FieldName[] = [
  'seller',
  'sellerPhone',
  'courier',
  'trackingNumber',
  'dispatchDue',
  'expectedOn',
  'deliveredOn',
  'dispatchedOn',
];
const OF_THE_ORDER = new Set<FieldName>(['orderNumber', 'orderedAt', 'total', 'paymentMethods']);
const LONGEST_HEADING = 30;

export interface ItemParts {
  /** One list of candidates an item, in the page's order. */
  items: Candidate[][];
  /** What is said of the order as a whole. */
  rest: Candidate[];
}

/** Deals the candidates out to the order's items: each item's own part of the page, and what stands above it. */
export function itemParts(candidates: Candidate[], page: Page): ItemParts {
  const lands = [...territories(anchorsOf(candidates), foreignTo(page)).values()].sort(inPageOrder);
  const items = new Map(lands.map((land): [Element, Candidate[]] => [land, []]));
  const rest: Candidate[] = [];
  const outside: Candidate[] = [];
  for (const candidate of candidates) {
    const own = candidate.element && closestIn(items, candidate.element);
    if (OF_THE_ORDER.has(candidate.field)) {
      // An attribute names the order wherever it stands; a word inside an item may be that item's own ("결제금액").
      if (!own || lands.length === 1 || candidate.from !== 'label') rest.push(candidate);
    } else (own ?? outside).push(candidate);
  }
  const shared = byAncestor(outside);
  for (const [land, own] of items) own.push(...sharedCandidates(land, shared));
  return { items: [...items.values()], rest };
}

/** What marks the items: their product-order numbers, else their names, where they must be by class names alone. */
function anchorsOf(candidates: Candidate[]): [Element, string][] {
  const markers: ((candidate: Candidate) => boolean)[] = [
    ({ field }) => field === 'productOrderNumber',
    ({ field, from }) => field === 'productName' && from !== 'class',
    ({ field }) => field === 'productName',
  ];
  for (const marks of markers) {
    const anchors = candidates
      .filter(marks)
      .flatMap(({ element, text }): [Element, string][] => (element ? [[element, text]] : []));
    if (anchors.length > 0) return anchors;
  }
  return [];
}

/** Labels of the order as a whole, of the receiver, and headings of other products: no item reaches that far. */
function foreignTo(page: Page): Element[] {
  const labels = page.labels.filter(
    ({ label: { names } }) => names === 'personal' || OF_THE_ORDER.has(names as FieldName),
  );
  const headings = page.runs.filter(
    ({ text }) =>
      text.length <= LONGEST_HEADING && otherProductHeadings.some((heading) => heading.test(text)),
  );
  return [...labels.map(({ run }) => run.element), ...headings.map(({ element }) => element)];
}

function closestIn<Value>(values: Map<Element, Value>, element: Element): Value | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const value = values.get(at);
    if (value !== undefined) return value;
  }
  return undefined;
}

type Shared = Map<FieldName, Map<Element, Candidate[]>>;

/** The shared fields' candidates under each element that holds them, so that a big list is not searched item by item. */
function byAncestor(candidates: Candidate[]): Shared {
  const shared: Shared = new Map(SHARED.map((field) => [field, new Map()]));
  for (const candidate of candidates) {
    const places = shared.get(candidate.field);
    for (let at = candidate.element ?? null; places && at; at = at.parentElement) {
      const here = places.get(at);
      if (here) here.push(candidate);
      else places.set(at, [candidate]);
    }
  }
  return shared;
}

/** For each shared field the nearest place above the item; of several there the last one before it (its heading). */
function sharedCandidates(land: Element, shared: Shared): Candidate[] {
  return [...shared.values()].flatMap((places) => {
    const near = land.parentElement && closestIn(places, land.parentElement);
    if (!near) return [];
    const before = near.findLast(({ element }) => element && inPageOrder(element, land) < 0);
    const nearest = before ?? near[0];
    return near.filter(({ element }) => element === nearest?.element);
  });
}

function inPageOrder(a: Element, b: Element): number {
  return a.compareDocumentPosition(b) & 4 /* Node.DOCUMENT_POSITION_FOLLOWING */ ? -1 : 1;
}
