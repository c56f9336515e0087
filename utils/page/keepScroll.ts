/** Remembers how far everything around a box is scrolled, and gives what puts it back: browsers and editors scroll. */
export function keepScroll(box: Element): () => void {
  const places: [element: Element, left: number, top: number][] = [];
  for (let around = outside(box); around; around = outside(around))
    places.push([around, around.scrollLeft, around.scrollTop]);
  return () => {
    for (const [element, left, top] of places)
      if (element.scrollLeft !== left || element.scrollTop !== top)
        element.scrollTo({ left, top, behavior: 'instant' });
  };
}

function outside(element: Element): Element | null {
  const root = element.getRootNode();
  return (
    element.parentElement ??
    ('host' in root ? (root as ShadowRoot).host : ((root as Document).defaultView?.frameElement ?? null))
  );
}
