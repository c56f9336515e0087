import type { Page } from '../tree/page';
import { isOutside } from '../tree/surroundings';
import { textsIn, type PageElement } from '../tree/pageTree';
import { dayNear, SAYS_WHEN } from './dayNear';
import { placed, type PlacedFinding } from './placed';

/** Of any store: a parameter or a part of the path that is called the order's number. */
const ORDER_LINK =
  /[?&](?:order_?(?:id|no|num(?:ber)?|code|idx)|ord_?no|or?ord_?no|od_?no)=(?<number>[\w-]{4,30})|\/order-?s?(?:tatus|detail|-detail)?\/(?:detail\/|view\/)?(?<inPath>[\w-]*\d{6}[\w-]*)(?=$|[/?#])/i;
const LONGEST_LINE = 60;

/**
 * Numbers within the attributes of links and the like, where a list prints none. An order's number that is also printed
 * is no guess: it stands where it is printed, with the day beside it.
 */
export function orderLinkFindings(page: Page): PlacedFinding[] {
  return page.tree.elements.flatMap((element) => {
    if (isOutside(element)) return [];
    const productOrder = numberWithin(
      element,
      ['href', 'id', 'class'],
      page.site?.within?.productOrderNumber,
    );
    const own = numberWithin(element, ['href'], page.site?.within?.orderNumber);
    const isKnown = page.site?.within?.orderNumber !== undefined;
    const any =
      element.tag === 'A' && !isKnown ? ORDER_LINK.exec(element.attributes['href'] ?? '')?.groups : undefined;
    const number = own ?? any?.['number'] ?? any?.['inPath'];
    return [
      ...(productOrder ? [placed('productOrderNumber', productOrder, element, { from: 'attribute' })] : []),
      ...(number ? [placed('orderNumber', number, element, { from: own ? 'attribute' : 'url' })] : []),
      ...(number ? [...asPrinted(number, page), ...dated(element, page)] : []),
    ];
  });
}

function numberWithin(
  { attributes }: PageElement,
  holders: string[],
  pattern: RegExp | undefined,
): string | undefined {
  if (!pattern) return undefined;
  for (const name of holders) {
    const number = pattern.exec(attributes[name] ?? '')?.groups?.['number'];
    if (number) return number;
  }
  return undefined;
}

function dated(link: PageElement, page: Page): PlacedFinding[] {
  const [text] = textsIn(link);
  const day = text && dayNear(text, page);
  return day ? [placed('orderedAt', day, link)] : [];
}

function asPrinted(number: string, { tree: { texts } }: Page): PlacedFinding[] {
  const found = texts.find(
    ({ text }) =>
      text.length <= LONGEST_LINE && text.includes(number) && text.split(/[^\w-]+/).includes(number),
  );
  if (!found) return [];
  const { text, parent } = found;
  const printed = placed('orderNumber', number, parent, { from: 'attribute', label: 'link' });
  return SAYS_WHEN.test(text) ? [printed, placed('orderedAt', text, parent)] : [printed];
}
