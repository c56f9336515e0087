import type { PlacedFinding } from './finding';
import { otherProductHeading } from './labels';
import type { Page } from './page/page';
import { territories } from './page/territories';

// What may stand above a group of items: the seller's heading, one parcel's tracking number. Everything else that is
// an item's must stand in the item's own part of the page: outside it belongs to something else.
const SHARED = ['seller', 'sellerPhone', 'courier', 'trackingNumber', 'statusNote'];
const OF_THE_ORDER = ['orderNumber', 'orderedAt', 'total', 'paymentMethods'];
const LONGEST_HEADING = 30;

export interface ItemParts {
  /** One list of findings an item, in the page's order. */
  items: PlacedFinding[][];
  /** What is said of the order as a whole. */
  order: PlacedFinding[];
}

/** Deals the findings out to the order's items: each item's own part of the page, and what stands above it. */
export function itemParts(findings: PlacedFinding[], page: Page): ItemParts {
  const lands = [...territories(anchorsOf(findings), foreignTo(page)).values()].sort(inPageOrder);
  const items = new Map(lands.map((land): [Element, PlacedFinding[]] => [land, []]));
  // Under each element the shared findings that it holds, so that a big list is not searched item by item.
  const shared = new Map<Element, PlacedFinding[]>();
  const order: PlacedFinding[] = [];
  for (const finding of findings) {
    const { element, field, from, label } = finding;
    const own = [...upFrom(element)].map((at) => items.get(at)).find(Boolean);
    if (OF_THE_ORDER.includes(field)) {
      // An attribute names the order wherever it stands; a word inside an item may be that item's own ("결제금액").
      if (!own || lands.length === 1 || from !== 'label') order.push(finding);
    } else if (own) own.push(finding);
    // A note without a label, away from every item, is one of the page's own announcements.
    else if (SHARED.includes(field) && (label || field !== 'statusNote')) {
      for (const at of upFrom(element)) {
        if (!shared.has(at)) shared.set(at, []);
        shared.get(at)!.push(finding);
      }
    }
  }
  for (const [land, own] of items) own.push(...sharedWith(land, shared));
  return { items: [...items.values()], order };
}

/** What marks the items: their product-order numbers, else their names, where they must be by class names alone. */
function anchorsOf(findings: PlacedFinding[]): [Element, string][] {
  const numbers = findings.filter(({ field }) => field === 'productOrderNumber');
  const names = findings.filter(({ field }) => field === 'productName');
  const surer = names.filter(({ from }) => from !== 'class');
  const anchors = [numbers, surer, names].find((some) => some.length > 0) ?? [];
  return anchors.flatMap(({ element, text }): [Element, string][] => (element ? [[element, text]] : []));
}

/** Labels of the order as a whole, of the receiver, and headings of other products: no item reaches that far. */
function foreignTo({ labels, runs }: Page): Element[] {
  const foreign = [
    ...labels.flatMap(({ run, label: { names } }) =>
      [...OF_THE_ORDER, 'personal'].includes(names) ? run : [],
    ),
    ...runs.filter(({ text }) => text.length <= LONGEST_HEADING && otherProductHeading.test(text)),
  ];
  return foreign.map(({ element }) => element);
}

/** For each shared field the nearest place above the item; of several there the last one before it (its heading). */
function sharedWith(land: Element, shared: Map<Element, PlacedFinding[]>): PlacedFinding[] {
  return SHARED.flatMap((field) => {
    for (const at of upFrom(land)) {
      const near = (shared.get(at) ?? []).filter((finding) => finding.field === field);
      const before = near.filter(({ element }) => element && inPageOrder(element, land) < 0);
      const nearest = before.at(-1) ?? near[0];
      if (nearest) return near.filter(({ element }) => element === nearest.element);
    }
    return [];
  });
}

function* upFrom(element: Element | null): Generator<Element> {
  for (let at = element; at; at = at.parentElement) yield at;
}

function inPageOrder(a: Element, b: Element): number {
  return a.compareDocumentPosition(b) & 4 /* Node.DOCUMENT_POSITION_FOLLOWING */ ? -1 : 1;
}
