import { anotherOrdersNumbers } from './anotherOrder';
import { mainContent, textsIn } from './pageParts';
import { oneOf, type Random } from './random';
import type { Mutation } from './types';

type Hide = (copy: Element, document: Document) => Element;

const byStyle =
  (style: string): Hide =>
  (copy) => {
    copy.setAttribute('style', style);
    return copy;
  };

const ways: Record<string, Hide> = {
  'display none': byStyle('display: none'),
  'the hidden attribute': (copy) => {
    copy.setAttribute('hidden', '');
    return copy;
  },
  'aria-hidden and no height': (copy) => {
    copy.setAttribute('aria-hidden', 'true');
    return byStyle('height: 0; overflow: hidden')(copy, copy.ownerDocument);
  },
  'a place off the screen': byStyle('position: absolute; left: -9999px; top: 0'),
  'opacity 0': byStyle('opacity: 0; position: absolute; pointer-events: none'),
  'closed details': (copy, document) => {
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    summary.textContent = '지난 주문 보기';
    details.append(summary, copy);
    return details;
  },
  'a template': (copy, document) => {
    const template = document.createElement('template');
    template.content.append(copy);
    return template;
  },
  'a rule of the style sheet': (copy, document) => {
    const sheet = document.createElement('style');
    sheet.textContent = '.previous-order { display: none }';
    document.head.append(sheet);
    copy.setAttribute('class', 'previous-order');
    return copy;
  },
};

/** The content once more with the numbers of another order, before or after the true one. */
function insertCopy(document: Document, random: Random, hide: Hide): number {
  const copy = document.createElement('div');
  copy.append(...[...mainContent(document).childNodes].map((node) => node.cloneNode(true)));
  for (const script of copy.querySelectorAll('script, style')) script.remove();
  for (const text of textsIn(copy)) text.data = anotherOrdersNumbers(text.data);
  for (const element of copy.querySelectorAll('*')) {
    element.removeAttribute('id');
    for (const name of element.getAttributeNames()) {
      if (/^(?:href|data-.+|value)$/.test(name))
        element.setAttribute(name, anotherOrdersNumbers(element.getAttribute(name)!));
    }
  }
  const hidden = hide(copy, document);
  const content = mainContent(document);
  oneOf(
    [() => document.body.prepend(hidden), () => document.body.append(hidden), () => content.prepend(hidden)],
    random,
  )();
  return 1;
}

export const hiddenCopyMutations: Mutation[] = Object.entries(ways).map(([way, hide]) => ({
  name: `another order hidden by ${way}`,
  apply: (document, random) => insertCopy(document, random, hide),
}));
