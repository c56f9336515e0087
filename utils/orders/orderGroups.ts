import type { Finding, Place } from './finding';
import { ownerAt, ownersOf, type Owners } from './territories';

/** What a page says of one order. */
export type OrderGroup = Finding[];

/**
 * Deals the findings out to the page's orders by where they stand. `numberOf` reads an order number; `own` is the one
 * that the page's address names: a list of other orders beside it is left out then.
 */
export function orderGroups(
  findings: Finding[],
  numberOf: (text: string) => string | null,
  own: string | undefined,
): OrderGroup[] {
  const numbered = findings.flatMap((finding): [Finding, string][] => {
    const number = finding.field === 'orderNumber' && finding.at.length > 0 ? numberOf(finding.text) : null;
    return number ? [[finding, number]] : [];
  });
  const numbers = new Set(numbered.map(([, number]) => number));
  const anchors = numbered.map(([{ at }, number]): [Finding['at'], string] => [at, number]);
  if (own && numbers.has(own)) {
    const owners = ownersOf(anchors, []);
    return [findings.filter(({ at }) => [null, own].includes(at.length > 0 ? ownerAt(at, owners) : null))];
  }
  if (numbers.size > 1) return groupsBy(ownersOf(anchors, []), [...numbers], findings);
  return (numbers.size === 0 ? byDay(findings) : null) ?? [findings];
}

/** A list that prints no numbers: each of its days is an order's, where each has products. */
function byDay(findings: Finding[]): OrderGroup[] | null {
  const days: [Place, string][] = [];
  for (const { field, at } of findings) {
    if (field !== 'orderedAt' || at.length === 0) continue;
    const last = days.at(-1);
    // The same text may have been found twice, by its element and by one around it.
    const isSame = last && (isWithin(at, last[0]) || isWithin(last[0], at));
    days.push([at, isSame ? last[1] : String(days.length)]);
  }
  const keys = [...new Set(days.map(([, key]) => key))];
  if (keys.length < 2) return null;
  const groups = groupsBy(ownersOf(days, []), keys, findings);
  return groups.every((group) => group.some(({ field }) => field === 'productName')) ? groups : null;
}

function isWithin(inner: Place, outer: Place): boolean {
  return inner[outer.length - 1] === outer.at(-1);
}

function groupsBy(owners: Owners, keys: string[], findings: Finding[]): OrderGroup[] {
  const groups = new Map(keys.map((key): [string, OrderGroup] => [key, []]));
  for (const finding of findings) {
    const owner = finding.at.length > 0 ? ownerAt(finding.at, owners) : null;
    if (owner !== null) groups.get(owner)!.push(finding);
  }
  spreadBetween(findings, owners, groups);
  return [...groups.values()].filter((group) => group.length > 0);
}

/**
 * What stands between the orders: a day is a heading of those behind it, anything else belongs to the order before it,
 * where that has no product of its own (a row of heads above rows of products).
 */
function spreadBetween(findings: Finding[], owners: Owners, groups: Map<string, OrderGroup>): void {
  const hasOwn = (key: string, field: Finding['field']) =>
    groups.get(key)!.some((finding) => finding.field === field);
  const withProducts = new Set([...groups.keys()].filter((key) => hasOwn(key, 'productName')));
  const dated = new Set([...groups.keys()].filter((key) => hasOwn(key, 'orderedAt')));
  let heading: Finding | null = null;
  let before: string | null = null;
  for (const finding of findings) {
    const owner = finding.at.length > 0 ? ownerAt(finding.at, owners) : null;
    if (owner !== null) {
      before = owner;
      if (heading && !dated.has(owner)) groups.get(owner)!.push(heading);
      if (heading) dated.add(owner);
    } else if (finding.field === 'orderedAt') heading = finding;
    else if (before !== null && !withProducts.has(before) && isNear(finding, groups.get(before)!))
      groups.get(before)!.push(finding);
  }
}

/** Whether a finding stands in the same list as an order: one element around both that is not the page's body. */
function isNear({ at }: Finding, [first]: OrderGroup): boolean {
  return at.length > 1 && at[1] === first?.at[1];
}
