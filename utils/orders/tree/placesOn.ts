import type { Place } from '../finding';
import type { Page } from './page';
import { around, closest, textsIn, type PageElement } from './pageTree';

const ONE_THING = /^(?:LI|TR|ARTICLE)$/;
const MOST_TEXTS_OF_PAIR = 5;

/**
 * Where an element stands: those around it from the body inward, by numbers; what holds one thing by a negative one. A
 * row that holds a product's name under its label and nothing else ("상품명 : 담요") is a part of one.
 */
export function placesOn({ labels }: Page): (element: PageElement) => Place {
  const names = labels.filter(({ label }) => label.names.includes('productName'));
  const pairs = new Set(names.map(({ line }) => closest(line.element, isOneThing)).filter(isPair));
  return (element) =>
    [...around(element)]
      .map((one) => (isOneThing(one) && !pairs.has(one) ? -one.index - 1 : one.index + 1))
      .toReversed();
}

function isOneThing({ tag }: PageElement): boolean {
  return ONE_THING.test(tag);
}

function isPair(row: PageElement | null): boolean {
  return row !== null && textsIn(row).length <= MOST_TEXTS_OF_PAIR;
}
