import type { Place } from './finding';

/** An element's owner: the one key whose anchors stand in it; null where several do, or something foreign. */
export type Owners = Map<number, string | null>;

/** Who owns which element. Linear in anchors × depth. */
export function ownersOf(anchors: [Place, string][], foreign: Place[]): Owners {
  const owners: Owners = new Map();
  function claim(place: Place, key: string | null): void {
    for (const element of place.toReversed()) {
      const owner = owners.get(element);
      if (owner === null) return;
      owners.set(element, owner === undefined || owner === key ? key : null);
    }
  }
  for (const place of foreign) claim(place, null);
  for (const [place, key] of anchors) claim(place, key);
  return owners;
}

/** The owner of the innermost owned element around a place; null where there is none. */
export function ownerAt(place: Place, owners: Owners): string | null {
  const element = place.findLast((one) => owners.has(one));
  return element === undefined ? null : owners.get(element)!;
}

/**
 * Each key's own part of the page: the largest element that holds its anchors and neither another key's anchor nor
 * anything `foreign`, though never more than one list item, row or article.
 */
export function territories(anchors: [Place, string][], foreign: Place[]): Map<string, Place> {
  const owners = ownersOf(anchors, foreign);
  const lands = new Map<string, Place>();
  const counts = new Map<number | undefined, number>();
  for (const [place, key] of anchors) {
    let depth = place.length - 1;
    // A negative number is a list item, a row or an article: one thing, and the end of the way up.
    while (depth > 0 && place[depth]! > 0 && owners.get(place[depth - 1]!) === key) depth -= 1;
    const count = (counts.get(place[depth]) ?? 0) + 1;
    counts.set(place[depth], count);
    // An anchor far from the others (a button in a bar below) has land of its own: the most anchors win.
    if (count > (counts.get(lands.get(key)?.at(-1)) ?? 0)) lands.set(key, place.slice(0, depth + 1));
  }
  return lands;
}
