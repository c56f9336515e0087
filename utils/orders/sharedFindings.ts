import { parseStatus } from './fields/parseStatus';
import type { Finding, Place } from './finding';
import type { OrderStatus } from './types';

// What may stand above a group of items. Everything else that is an item's must stand in the item's own part of the
// page, except for what is said once of a parcel of several, or of an order's one item.
const OF_A_GROUP = ['seller', 'sellerPhone'];
const OF_A_PARCEL = ['courier', 'trackingNumber', 'lastScanOn', 'status', 'statusNote'];
const SHARED = [...OF_A_GROUP, ...OF_A_PARCEL];

interface Own {
  fields: Set<string>;
  statuses: Set<OrderStatus | null>;
}

export function isShared({ field }: Finding): boolean {
  return SHARED.includes(field);
}

export function isOfParcel({ field }: Finding): boolean {
  return OF_A_PARCEL.includes(field);
}

/** For each item's land what is said of it above or beside its own part of the page. `findings`: in the page's order. */
export function sharedFindings(
  lands: Place[],
  items: Map<number, Finding[]>,
  shared: Finding[],
  findings: Finding[],
): Finding[][] {
  const around = byElement(shared);
  const owning = withOwn(items, lands);
  const positions = new Map(findings.map((finding, index) => [finding, index]));
  return lands.map((land) => {
    const start = positions.get(items.get(land.at(-1)!)![0]!) ?? 0;
    return sharedWith(land, around, owning, (finding) => positions.get(finding)! < start);
  });
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

const SENT = new Set<OrderStatus | null>(['shipping', 'delivered', 'confirmed']);

function isOnlySent(land: Place, { statuses }: Own, owning: Map<number, Own>): boolean {
  const sent = [...statuses].filter((status) => SENT.has(status));
  const own = [...(owning.get(land.at(-1)!)?.statuses ?? [])];
  return sent.length === 1 && own.length === 1 && own[0] === sent[0];
}

/** Whether a finding stands in a smaller part of the page that holds other items. */
function isOfOthers({ at }: Finding, element: number, owning: Map<number, Own>): boolean {
  return at.slice(at.indexOf(element) + 1).some((inner) => owning.has(inner));
}

/** For each element what items inside it have of their own. */
function withOwn(items: Map<number, Finding[]>, lands: Place[]): Map<number, Own> {
  const owning = new Map<number, Own>();
  for (const land of lands) {
    for (const element of land) {
      const own: Own = owning.get(element) ?? { fields: new Set(), statuses: new Set() };
      for (const { field, text } of items.get(land.at(-1)!)!) {
        own.fields.add(field);
        if (field === 'status') own.statuses.add(parseStatus(text));
      }
      owning.set(element, own);
    }
  }
  return owning;
}

/**
 * For each shared field the nearest place above the item; of several there the last one before it (its heading). What is
 * a parcel's is no item's where another item beside it has its own.
 */
function sharedWith(
  land: Place,
  around: Map<number, Finding[]>,
  owning: Map<number, Own>,
  isBefore: (finding: Finding) => boolean,
): Finding[] {
  return SHARED.flatMap((field) => {
    const family = field === 'statusNote' ? ['status', 'statusNote'] : [field];
    for (const element of land.toReversed()) {
      const inside = owning.get(element);
      if (OF_A_PARCEL.includes(field) && family.some((one) => inside?.fields.has(one))) return [];
      // Products of several states came in several parcels: only the one that has been sent has one.
      if (
        OF_A_PARCEL.includes(field) &&
        inside &&
        inside.statuses.size > 1 &&
        !isOnlySent(land, inside, owning)
      )
        return [];
      const near = (around.get(element) ?? []).filter(
        (finding) => finding.field === field && !isOfOthers(finding, element, owning),
      );
      // A label says of what its word is the status; a bare word beside it may be a payment's.
      const labelled = near.filter(({ label }) => label !== '');
      const best = field === 'status' && labelled.length > 0 ? labelled : near;
      const nearest = best.findLast(isBefore) ?? best[0];
      if (nearest && field === 'statusNote')
        return near.filter((note) => isBesideStatus(note, around.get(element)!));
      if (nearest) return near.filter(({ at }) => at.at(-1) === nearest.at.at(-1));
    }
    return [];
  });
}

function isBesideStatus({ at }: Finding, near: Finding[]): boolean {
  return near.some(({ field, at: place }) => field === 'status' && place.includes(at.at(-2) ?? 0));
}
