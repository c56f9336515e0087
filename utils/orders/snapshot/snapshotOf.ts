import { embeddedData } from './embeddedData';
import type { Look } from './look';
import { type Near, nearOrderWords } from './nearOrderWords';
import type { PageSnapshot } from './types';

const NO_CONTENT = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|TEXTAREA|SELECT|IFRAME|OBJECT|SVG)$/i;
const TELLING =
  /^(?:class|id|href|alt|title|role|name|scope|rowspan|colspan|tabindex|type|content|datetime|item\w+|disabled|aria-(?:label|current|busy|selected|disabled)|data-.+)$/;
const LONGEST_ATTRIBUTE = 600;
const LONGEST_TEXT = 12_000;
const DEEPEST = 1000;

/** What a shopper can see of the page, as plain data. Changes nothing in it, asks the network for nothing. */
export function snapshotOf(document: Document, url: string, look: Look): PageSnapshot {
  const nodes: PageSnapshot['nodes'] = [];
  const snapshot = { url, nodes, data: embeddedData(document), isCut: false };
  if (!document.body) return snapshot;
  const near = nearOrderWords(document);
  snapshot.isCut = near !== null;
  // Not by `firstChild` and the like: a form may have boxes of those names.
  const walker = document.createTreeWalker(document.body, 5 /* elements and texts */);
  take(document.body, 0, 0);
  return snapshot;

  function take(element: Element, parent: number, depth: number): void {
    const attributes = attributesOf(element);
    const marks = isTampered(element) ? '' : look(element);
    if (marks === null) return;
    const own = nodes.push([parent, String(element.tagName).toUpperCase(), attributes, marks]) - 1;
    if (depth > DEEPEST) return;
    for (let child = walker.firstChild(); child; child = walker.nextSibling()) {
      if (child.nodeType === 3) takeText(child, own);
      else if (isWanted(child as Element)) {
        take(child as Element, own, depth + 1);
        walker.currentNode = child;
      }
    }
  }

  function takeText(text: Node, parent: number): void {
    if (near && !near.texts.has(text)) return;
    // White space alone still keeps its neighbours apart; a comment does not.
    const words = text.nodeValue!.slice(0, LONGEST_TEXT).replace(/^\s+$/, ' ');
    const last = nodes.at(-1);
    if (last?.length === 2 && last[0] === parent) last[1] = (last[1] + words).slice(0, LONGEST_TEXT);
    else nodes.push([parent, words]);
  }

  function isWanted(element: Element): boolean {
    if (near && !near.elements.has(element)) return element.nodeName === 'IMG' || breaksLine(element, near);
    return !NO_CONTENT.test(element.tagName);
  }

  function attributesOf(element: Element): Record<string, string> {
    const attributes: Record<string, string> = {};
    // A form may have a box named "attributes".
    if (String(element.attributes) !== '[object NamedNodeMap]') return attributes;
    for (const { name, value } of element.attributes) {
      if (TELLING.test(name) && (value || name === 'disabled'))
        attributes[name] = value.slice(0, LONGEST_ATTRIBUTE);
      else if (name === 'aria-labelledby') {
        const words = value.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? '');
        attributes['aria-label'] = words.join(' ').slice(0, LONGEST_ATTRIBUTE);
      }
    }
    return attributes;
  }
}

/** Whether a line that is taken begins or ends here. */
function breaksLine(element: Element, near: Near): boolean {
  if (element.nodeName !== 'BR') return false;
  return near.texts.has(element.previousSibling!) || near.texts.has(element.nextSibling!);
}

/** Whether a form's boxes have taken the names of what every element can do. */
function isTampered(element: Element): boolean {
  return typeof element.getAttribute !== 'function' || typeof element.hasAttribute !== 'function';
}
