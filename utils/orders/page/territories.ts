const MANY = Symbol('several owners');
const ONE_THING = new Set(['LI', 'TR', 'ARTICLE']);

/**
 * Each key's own part of the page: the largest element that holds its anchors and neither another key's anchor nor
 * anything `foreign`, though never more than one list item, row or article. Linear in anchors × depth.
 */
export function territories<Key>(anchors: [Element, Key][], foreign: Element[]): Map<Key, Element> {
  const owner = new Map<Element, Key | typeof MANY>();
  for (const element of foreign) {
    for (let at: Element | null = element; at && owner.get(at) !== MANY; at = at.parentElement)
      owner.set(at, MANY);
  }
  for (const [anchor, key] of anchors) {
    for (let at: Element | null = anchor; at && owner.get(at) !== MANY; at = at.parentElement) {
      const before = owner.get(at);
      owner.set(at, before === undefined || before === key ? key : MANY);
    }
  }
  const votes = new Map<Key, Map<Element, number>>();
  for (const [anchor, key] of anchors) {
    const land = ownLand(anchor, key, owner);
    const counts = votes.get(key) ?? new Map<Element, number>();
    votes.set(key, counts.set(land, (counts.get(land) ?? 0) + 1));
  }
  // An anchor far from the others (a button in a bar below) has land of its own: the most anchors win.
  return new Map([...votes].map(([key, counts]) => [key, [...counts].sort((a, b) => b[1] - a[1])[0]![0]]));
}

function ownLand<Key>(anchor: Element, key: Key, owner: Map<Element, Key | typeof MANY>): Element {
  let land = anchor;
  while (!ONE_THING.has(land.tagName.toUpperCase())) {
    const parent = land.parentElement;
    if (!parent || owner.get(parent) !== key || parent.tagName.toUpperCase() === 'BODY') break;
    land = parent;
  }
  return land;
}
