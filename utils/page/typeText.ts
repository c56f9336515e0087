/**
 * Has the browser write over the selection as if typed, or take it out for an empty text: listeners hear of it and
 * Ctrl+Z takes it back. Works while the popup has the focus. False where the browser would not.
 */
export function typeText(document: Document, text: string): boolean {
  try {
    return text ? document.execCommand('insertText', false, text) : document.execCommand('delete');
  } catch {
    // A document of XML has no such command.
    return false;
  }
}
