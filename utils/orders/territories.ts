import type { Place } from './finding';

/**
 * Each key's own part of the page: the largest element that holds its anchors and neither another key's anchor nor
 * anything `foreign`, though never more than one list item, row or article. Linear in anchors × depth.
 */
export function territories(anchors: [Place, string][], foreign: Place[]): Map<string, Place> {
  // The one key whose anchors an element holds; null where it holds several or foreign things.
  const owners = new Map<number, string | null>();
  function claim(place: Place, key: string | null): void {
    for (const element of place.toReversed()) {
      const owner = owners.get(element);
      if (owner === null) return;
      owners.set(element, owner === undefined || owner === key ? key : null);
    }
  }
  for (const place of foreign) claim(place, null);
  for (const [place, key] of anchors) claim(place, key);

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
