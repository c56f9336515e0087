import { parseStatus } from '../fields/parseStatus';
import type { Finding } from '../finding';

/** Families of fields that stand above a product in one store and below it in another. */
export const onEitherSide = [
  ['status', 'statusNote'],
  ['productOrderNumber'],
  ['seller'],
  ['sellerPhone'],
  ['courier', 'trackingNumber', 'lastScanOn'],
];
const OF_ALL = ['seller', 'courier', 'trackingNumber', 'lastScanOn'];

interface PlacedFinding {
  finding: Finding;
  index: number;
}

/**
 * Adds a family's findings to the items whose they are. They stand all above their products or all below: the text's
 * first and last product tell. Where that stays open, they are left out.
 */
export function dealOut(family: string[], findings: Finding[], names: number[], items: Finding[][]): void {
  const found = withoutRepeats(
    findings.flatMap((finding, index) => (family.includes(finding.field) ? [{ finding, index }] : [])),
    names[0]!,
  );
  const isAbove = found.some(({ index }) => index < names[0]!);
  const isBelow = found.some(({ index }) => index > names.at(-1)!);
  const all = found.map(({ finding }) => finding);
  if (isSaidOnce(all, isAbove, items)) for (const item of items) item.push(...all);
  else if (isAbove !== isBelow) {
    names.forEach((name, nth) => {
      const from = isAbove ? (names[nth - 1] ?? -1) : name;
      const to = isAbove ? name : (names[nth + 1] ?? findings.length);
      const own = found.filter(({ index }) => index > from && index < to).map(({ finding }) => finding);
      // A seller heads all of its products.
      const isHeaded = isAbove && own.length === 0 && family.includes('seller');
      items[nth]!.push(...(isHeaded ? items[nth - 1]!.filter(({ field }) => family.includes(field)) : own));
    });
  }
}

/** A message may say its state in the subject and again in a sentence, before it names a product. */
function withoutRepeats(found: PlacedFinding[], firstName: number): PlacedFinding[] {
  return found.filter(
    (one, nth) =>
      one.index > firstName || !found.slice(0, nth).some((other) => saysSame(one.finding, other.finding)),
  );
}

function saysSame(one: Finding, other: Finding): boolean {
  if (one.field !== other.field) return false;
  return one.field === 'status' ? parseStatus(one.text) === parseStatus(other.text) : one.text === other.text;
}

/** Said once of all items: a parcel of items that are not in different states, or a state above them all. */
function isSaidOnce(found: Finding[], isAbove: boolean, items: Finding[][]): boolean {
  const fields = found.map(({ field }) => field);
  if (found.length === 0 || new Set(fields).size < fields.length) return false;
  if (fields.includes('status')) return isAbove || found.some(({ label }) => label !== '');
  const states = new Set(
    items.map((item) => parseStatus(item.find(({ field }) => field === 'status')?.text ?? '')),
  );
  return fields.every((field) => OF_ALL.includes(field)) && (fields[0] === 'seller' || states.size === 1);
}
