import type { Finding, PageFindings, Place } from './finding';
import { wholeOrderFields } from './labels';
import { territories } from './territories';

// What may stand above a group of items. Everything else that is an item's must stand in the item's own part of the
// page, except for what can only belong to the order's one item: its parcel.
const OF_A_GROUP = ['seller', 'sellerPhone'];
const OF_THE_ONLY_ITEM = [...OF_A_GROUP, 'courier', 'trackingNumber'];

export interface ItemParts {
  /** One list of findings an item, in the page's order. */
  items: Finding[][];
  /** What is said of the order as a whole. */
  order: Finding[];
}

/** Deals the findings out to the order's items: each item's own part of the page, and what stands above it. */
export function itemParts({ findings, foreign }: Pick<PageFindings, 'findings' | 'foreign'>): ItemParts {
  const lands = [...territories(anchorsOf(findings), foreign).values()];
  const items = new Map(lands.map((land): [number, Finding[]] => [land.at(-1)!, []]));
  const sharedFields = lands.length === 1 ? OF_THE_ONLY_ITEM : OF_A_GROUP;
  const shared: Finding[] = [];
  const order: Finding[] = [];
  for (const finding of findings) {
    const own = finding.at.map((element) => items.get(element)).findLast(Boolean);
    if (wholeOrderFields.includes(finding.field)) {
      // An attribute names the order wherever it stands; a word inside an item may be that item's own ("결제금액").
      if (!own || lands.length === 1 || finding.from !== 'label') order.push(finding);
    } else if (own) own.push(finding);
    else if (sharedFields.includes(finding.field)) shared.push(finding);
  }
  const around = byElement(shared);
  const positions = new Map(findings.map((finding, index) => [finding, index]));
  for (const land of lands) {
    const own = items.get(land.at(-1)!)!;
    const start = positions.get(own[0]!) ?? 0;
    own.push(...sharedWith(land, around, (finding) => positions.get(finding)! < start));
  }
  return { items: [...items.values()], order };
}

/** What marks the items: their product-order numbers, else their names, where they must be by class names alone. */
function anchorsOf(findings: Finding[]): [Place, string][] {
  const numbers = findings.filter(({ field }) => field === 'productOrderNumber');
  const names = findings.filter(({ field }) => field === 'productName');
  const surer = names.filter(({ from }) => from !== 'class');
  const anchors = [numbers, surer, names].find((some) => some.length > 0) ?? [];
  return anchors.map(({ at, text }) => [at, text]);
}

/** The shared findings under each element that holds them, so that a big list is not searched item by item. */
function byElement(shared: Finding[]): Map<number, Finding[]> {
  const around = new Map<number, Finding[]>();
  for (const finding of shared) {
    for (const element of finding.at) {
      const here = around.get(element);
      if (here) here.push(finding);
      else around.set(element, [finding]);
    }
  }
  return around;
}

/** For each shared field the nearest place above the item; of several there the last one before it (its heading). */
function sharedWith(
  land: Place,
  around: Map<number, Finding[]>,
  isBefore: (finding: Finding) => boolean,
): Finding[] {
  return OF_THE_ONLY_ITEM.flatMap((field) => {
    for (const element of land.toReversed()) {
      const near = (around.get(element) ?? []).filter((finding) => finding.field === field);
      const nearest = near.findLast(isBefore) ?? near[0];
      if (nearest) return near.filter(({ at }) => at.at(-1) === nearest.at.at(-1));
    }
    return [];
  });
}
