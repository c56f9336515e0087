import { foldText } from '../fields/foldText';

/** One text node that says something. */
export interface TextRun {
  node: Text;
  element: Element;
  /** Folded. */
  text: string;
}

const NOT_TEXT = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'SELECT',
  'OPTION',
  'IFRAME',
  'SVG',
]);
const LONGEST_RUN = 20_000;

/** Every text node of the page in its order, in one pass; whether it is visible is asked later, of the few that matter. */
export function textRunsOf(document: Document): TextRun[] {
  const runs: TextRun[] = [];
  if (!document.body) return runs;
  const walker = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT, which Node lacks */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const raw = node.nodeValue ?? '';
    if (!/\S/.test(raw)) continue;
    const element = node.parentElement;
    if (!element || NOT_TEXT.has(element.tagName.toUpperCase())) continue;
    const text = foldText(raw.length > LONGEST_RUN ? raw.slice(0, LONGEST_RUN) : raw);
    if (text) runs.push({ node: node as Text, element, text });
  }
  return runs;
}
