/**
 * The element that has the focus, also within frames of the page's own origin and open shadow trees. It keeps it while
 * the popup is open. Frames of another origin are closed to `activeTab`.
 */
export function focusedElement(document: Document): Element | 'other-frame' | null {
  let focused = document.activeElement;
  for (;;) {
    const inner = insideOf(focused);
    if (inner === 'other-frame') return inner;
    if (!inner) return focused;
    focused = inner;
  }
}

function insideOf(element: Element | null): Element | 'other-frame' | null {
  if (!element) return null;
  if (!/^(?:iframe|frame|object)$/.test(element.localName)) return element.shadowRoot?.activeElement ?? null;
  const { contentDocument } = element as HTMLIFrameElement;
  return contentDocument ? contentDocument.activeElement : 'other-frame';
}
