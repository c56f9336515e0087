import { findLabel } from '../findLabel';
import { otherProductHeading, wholeOrderFields } from '../labels';
import { childElements, textsIn, type PageElement, type PageText } from './pageTree';

const LONGEST_HEADING = 40;
/** What only the order itself says. */
const OF_THE_ORDER = [...wholeOrderFields, 'seller', 'personal', 'productOrderNumber', 'trackingNumber'];
const HEADING = /^H[1-6]$/;

/** Whether a text stands above other products than the ordered ones. */
export function isPromotionHeading({ text }: PageText): boolean {
  return text.length <= LONGEST_HEADING && otherProductHeading.test(text);
}

/**
 * The index of the last node that a heading of other products speaks for: its own part of the page, or where the order
 * stands in that as well, what follows the heading up to the next one or to where the order speaks again.
 */
export function promotionEnd(heading: PageText): number {
  let own: PageElement = heading.parent;
  while (own.parent && textsIn(own.parent).length === textsIn(own).length) own = own.parent;
  const around = own.parent;
  if (!around) return own.end;
  if (!saysOfOrder(around)) return around.end;
  let end = own.end;
  for (const next of childElements(around)) {
    if (next.index <= own.index) continue;
    if (HEADING.test(next.tag) || saysOfOrder(next)) break;
    end = next.end;
  }
  return end;
}

function saysOfOrder(element: PageElement): boolean {
  return textsIn(element).some(({ text }) =>
    findLabel(text)?.names.some((name) => OF_THE_ORDER.includes(name)),
  );
}
