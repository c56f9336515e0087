const NO_TEXT = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|TEXTAREA|OPTION|TITLE|IFRAME)$/i;
const ROOM = /^(?:DIV|SECTION|ARTICLE|MAIN|FORM|BODY)$/i;
const MOST_OF_IT = 0.6;

/** The texts of the body that are more than white space, as they stand when asked. */
export function textsIn(root: Element): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT, which Node lacks */);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeValue?.trim() && !NO_TEXT.test(node.parentElement?.tagName ?? '')) texts.push(node as Text);
  }
  return texts;
}

/** The innermost element that still holds most of the page's text: what a store calls its content. */
export function mainContent(document: Document): Element {
  let content: Element = document.body;
  const most = lengthOf(content) * MOST_OF_IT;
  for (;;) {
    const inner = [...content.children].find((child) => ROOM.test(child.tagName) && lengthOf(child) > most);
    if (!inner) return content;
    content = inner;
  }
}

function lengthOf(element: Element): number {
  return textsIn(element).reduce((sum, text) => sum + text.data.trim().length, 0);
}

const MONEY = /^\D{0,4}\d{1,3}(?:,\d{3})+\s*원?$|^\d+\s*원$|^[₩￦]\s*\d/;
const LARGEST_ITEM = 600;

/** What looks like one bought thing: the smallest element around a sum of money that has a link or a picture, too. */
export function itemsIn(document: Document): Element[] {
  const content = mainContent(document);
  const items = new Set<Element>();
  for (const text of textsIn(content)) {
    if (!MONEY.test(text.data.trim())) continue;
    let item = text.parentElement;
    while (item && item !== content && !item.querySelector('img, a[href]')) item = item.parentElement;
    const row = item?.closest('tr') ?? item;
    if (row && row !== content && content.contains(row) && lengthOf(row) < LARGEST_ITEM) items.add(row);
  }
  return [...items].filter((item) => ![...items].some((other) => other !== item && item.contains(other)));
}
