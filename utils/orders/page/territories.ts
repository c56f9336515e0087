const ONE_THING = /^(?:LI|TR|ARTICLE)$/i;

/**
 * Each key's own part of the page: the largest element that holds its anchors and neither another key's anchor nor
 * anything `foreign`, though never more than one list item, row or article. Linear in anchors × depth.
 */
export function territories<Key>(anchors: [Element, Key][], foreign: Element[]): Map<Key, Element> {
  // The one key whose anchors an element holds; null where it holds several or foreign things.
  const owners = new Map<Element, Key | null>();
  function claim(element: Element, key: Key | null): void {
    for (let at: Element | null = element; at && owners.get(at) !== null; at = at.parentElement) {
      owners.set(at, owners.has(at) && owners.get(at) !== key ? null : key);
    }
  }
  for (const element of foreign) claim(element, null);
  for (const [anchor, key] of anchors) claim(anchor, key);

  const lands = new Map<Key, Element>();
  const counts = new Map<Element | undefined, number>();
  for (const [anchor, key] of anchors) {
    let land = anchor;
    while (!ONE_THING.test(land.tagName) && land.parentElement && owners.get(land.parentElement) === key) {
      land = land.parentElement;
    }
    const count = (counts.get(land) ?? 0) + 1;
    counts.set(land, count);
    // An anchor far from the others (a button in a bar below) has land of its own: the most anchors win.
    if (count > (counts.get(lands.get(key)) ?? 0)) lands.set(key, land);
  }
  return lands;
}
