import { pinLooks } from './pinLooks';
import { oneOf, type Random } from './random';
import type { Mutation } from './types';

/** Puts another tag in the place of each; gives how many. */
function swapTags(document: Document, selector: string, tagFor: (element: Element) => string): number {
  const elements = document.body.querySelectorAll(selector);
  for (const element of elements) {
    const swapped = document.createElement(tagFor(element));
    for (const name of element.getAttributeNames()) swapped.setAttribute(name, element.getAttribute(name)!);
    swapped.append(...element.childNodes);
    element.replaceWith(swapped);
  }
  return elements.length;
}

function swapAmong(tags: string[]) {
  return (document: Document, random: Random) => {
    pinLooks(document);
    return swapTags(document, tags.join(','), () => oneOf(tags, random));
  };
}

function swapInto(tagOf: Record<string, string>) {
  return (document: Document) => {
    pinLooks(document);
    return swapTags(
      document,
      Object.keys(tagOf).join(','),
      (element) => tagOf[element.tagName.toLowerCase()]!,
    );
  };
}

export const tagMutations: Mutation[] = [
  { name: 'blocks of other tags', apply: swapAmong(['div', 'section', 'article', 'p']) },
  { name: 'inline elements of other tags', apply: swapAmong(['strong', 'em', 'b', 'span']) },
  { name: 'lists into divs', apply: swapInto({ ul: 'div', ol: 'div', li: 'div' }) },
  { name: 'definition lists into divs and spans', apply: swapInto({ dl: 'div', dt: 'span', dd: 'span' }) },
  {
    name: 'tables into divs',
    apply: swapInto({
      table: 'div',
      caption: 'div',
      colgroup: 'div',
      col: 'div',
      thead: 'div',
      tbody: 'div',
      tfoot: 'div',
      tr: 'div',
      th: 'div',
      td: 'div',
    }),
  },
];
