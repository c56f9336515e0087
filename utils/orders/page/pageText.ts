import { foldText } from '../fields/foldText';
import { holdsText } from './visibleText';

/** One text node that says something. */
export interface TextRun {
  node: Node;
  element: Element;
  /** Folded. */
  text: string;
}

// No label, status or note is longer; names and options are read from their elements.
const LONGEST_RUN = 300;

/** Every text node of the page in its order, in one pass; whether it is visible is asked later, of the few that matter. */
export function textRunsOf(document: Document): TextRun[] {
  const runs: TextRun[] = [];
  if (!document.body) return runs;
  const walker = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT, which Node lacks */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const raw = node.nodeValue ?? '';
    const element = node.parentElement;
    if (!element || raw.length > LONGEST_RUN || !holdsText(element)) continue;
    const text = foldText(raw);
    if (text) runs.push({ node, element, text });
  }
  return runs;
}
