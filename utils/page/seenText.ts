// White space, and marks without width with which editors keep empty lines open.
const UNSEEN = /[\s\u200B-\u200D\u2060\uFEFF]/;

export interface Place {
  node: Text;
  offset: number;
}

/**
 * A text without white space: editors hold lines, blanks and empty lines in ways of their own, and two texts that look
 * alike are alike in this form.
 */
export function withoutBlanks(text: string): string {
  return text.replace(new RegExp(UNSEEN, 'g'), '');
}

/** A text with its lines, in one form for what was written and what is shown. */
export function linesOf(text: string): string {
  return text
    .split(/\s*\n\s*/)
    .map((line) =>
      line
        .replaceAll(/[\u200B-\u200D\u2060\uFEFF]/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean)
    .join('\n');
}

/** Where each character that can be seen stands in an editor; hints that cannot be edited are no part of its text. */
export function placesIn(host: HTMLElement): { text: string; places: Place[] } {
  const walker = host.ownerDocument.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  const places: Place[] = [];
  let text = '';
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement;
    if (!parent?.isContentEditable || parent.matches('script, style')) continue;
    for (let offset = 0; offset < node.data.length; offset += 1) {
      if (UNSEEN.test(node.data[offset]!)) continue;
      text += node.data[offset];
      places.push({ node, offset });
    }
  }
  return { text, places };
}
