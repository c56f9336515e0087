import type { Finding, PageFindings, Place } from './finding';
import { wholeOrderFields } from './labels';
import { isOfParcel, isShared, sharedFindings } from './sharedFindings';
import { territories } from './territories';

const EVIDENCE = ['quantity', 'option', 'status', 'statusNote', 'productOrderNumber', 'trackingNumber'];
/** In the page's address: of its one item. */
const IN_ADDRESS = 'productOrderNumber';

export interface ItemParts {
  /** One list of findings an item, in the page's order. */
  items: Finding[][];
  /** What is said of the order as a whole. */
  order: Finding[];
}

/** Deals the findings out to the order's items: each item's own part of the page, and what stands above it. */
export function itemParts({ findings, foreign }: Pick<PageFindings, 'findings' | 'foreign'>): ItemParts {
  const lands = [...territories(itemAnchors(findings), foreign).values()];
  const items = new Map(lands.map((land): [number, Finding[]] => [land.at(-1)!, []]));
  const isOnlyTotal =
    new Set(findings.filter(({ field }) => field === 'total').map(({ text }) => text)).size === 1;
  const shared: Finding[] = [];
  const order: Finding[] = [];
  for (const finding of findings) {
    const own = finding.at.map((element) => items.get(element)).findLast(Boolean);
    if (wholeOrderFields.includes(finding.field)) {
      if (!own || finding.field !== 'total') order.push(finding);
      // A sum inside an item is that item's own, unless no other item has one.
      else if (isBesideName(finding, own)) own.push({ ...finding, field: 'price' });
      else if (lands.length === 1 || isOnlyTotal) order.push(finding);
    } else if (own) own.push(finding);
    else if (isShared(finding)) shared.push(finding);
  }
  const [only] = items.values();
  if (items.size === 1)
    only!.push(...findings.filter(({ field, at }) => field === IN_ADDRESS && at.length === 0));
  if (lands.length === 0) return { items: shared.some(isOfParcel) ? [shared] : [], order };
  const ordered = orderedLands(lands, items);
  const additions = sharedFindings(ordered, items, shared, findings);
  ordered.forEach((land, index) => items.get(land.at(-1)!)!.push(...additions[index]!));
  return { items: ordered.map((land) => items.get(land.at(-1)!)!), order };
}

/**
 * Products that are only shown have a price at most. Where others have a count, an option or a status of their own,
 * those are none of the order's, unless they stand in the same list.
 */
function orderedLands(lands: Place[], items: Map<number, Finding[]>): Place[] {
  const ordered = lands.filter((land) => items.get(land.at(-1)!)!.some(isEvidence));
  const lists = new Set(ordered.map((land) => land.at(-2)));
  return ordered.length > 0 ? lands.filter((land) => lists.has(land.at(-2))) : lands;
}

function isEvidence({ field, from }: Finding): boolean {
  return EVIDENCE.includes(field) || (field === 'productName' && from === 'label');
}

/** "결제금액" in the same element as the product's name, option and count; a row of a table tells of the order, too. */
function isBesideName({ at, label }: Finding, own: Finding[]): boolean {
  const around = at.at(-2) ?? 0;
  return (
    /^(?:결제|주문|구매)금액$/.test(label) &&
    own.some(({ field, at: place }) => field === 'productName' && around > 0 && place.includes(around))
  );
}

/** What marks the items: their product-order numbers, else their names, where they must be by class names alone. */
export function itemAnchors(findings: Finding[]): [Place, string][] {
  const numbers = findings.filter(({ field, at }) => field === 'productOrderNumber' && at.length > 0);
  const names = findings.filter(({ field }) => field === 'productName');
  const labelled = names.filter(({ from }) => from === 'label');
  const surer = names.filter(({ from, label }) => from !== 'class' || label === 'block');
  const anchors = [numbers, labelled, surer, names].find((some) => some.length > 0) ?? [];
  return anchors === numbers ? anchors.map(({ at, text }) => [at, text]) : byRow(anchors);
}

/** One product may be ordered twice, with two options: in two rows of a list or a table its name is two items. */
function byRow(names: Finding[]): [Place, string][] {
  const inRows = names.map(({ at, text }) => ({ at, text, row: at.findLast((element) => element < 0) }));
  const listed = new Set(inRows.flatMap(({ text, row }) => (row === undefined ? [] : [text])));
  return inRows.flatMap(({ at, text, row }): [Place, string][] => {
    if (row !== undefined) return [[at, `${text} ${row}`]];
    // The same name in a heading is no item beside the rows.
    return listed.has(text) ? [] : [[at, text]];
  });
}
