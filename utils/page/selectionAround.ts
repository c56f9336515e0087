/** The selection that an editor writes at, and its range if that lies within the editor. */
export function selectionAround(host: HTMLElement): { selection: Selection; range: Range | null } {
  // Chromium keeps the selection of a shadow tree by itself.
  const root = host.getRootNode() as { getSelection?(): Selection | null };
  const selection = (root.getSelection?.() ?? host.ownerDocument.getSelection())!;
  const range = selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  return { selection, range: range && host.contains(range.commonAncestorContainer) ? range : null };
}
