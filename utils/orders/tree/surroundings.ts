import { closest, lettersIn, type PageElement } from './pageTree';

// A link of a few words is a button by another name; a longer one holds the product.
const LONGEST_BUTTON = 12;
const PRESSABLE_CLASS = /btn|button|badge-link/i;
// What is quoted is another's; a comment, a review and a chat tell of other orders.
const OUTSIDE = /^(?:FOOTER|NAV|ASIDE|BLOCKQUOTE|DIALOG)$/;
const OUTSIDE_NAME =
  /(?:^|[\s_-])(?:footer|gnb|lnb|snb|breadcrumbs?|recent(?:ly)?|recommend\w*|related|reviews?|comments?|categor(?:y|ies)|xans-layout|chat(?:bot|-?widget)?)(?:$|[\s_-])/i;

/** Whether an element stands in a part of the page that never tells of the order. */
export function isOutside(element: PageElement): boolean {
  return (
    closest(
      element,
      ({ tag, attributes, parent }) =>
        (OUTSIDE.test(tag) && parent !== null) ||
        OUTSIDE_NAME.test(`${attributes['id'] ?? ''} ${attributes['class'] ?? ''}`) ||
        /^(?:navigation|contentinfo|banner|search)$/.test(attributes['role'] ?? ''),
    ) !== null
  );
}

/** The button, or the short link that is one by another name, that an element stands on. */
export function pressableAround(element: PageElement): PageElement | null {
  return closest(element, (one) => isButton(one) || (one.tag === 'A' && lettersIn(one) <= LONGEST_BUTTON));
}

/** Whether an element is a button or on one, or looks like one. */
export function isOnButton(element: PageElement): boolean {
  return closest(element, isButton) !== null;
}

function isButton({ tag, attributes }: PageElement): boolean {
  return (
    /^(?:BUTTON|LABEL)$/.test(tag) ||
    attributes['role'] === 'button' ||
    'tabindex' in attributes ||
    PRESSABLE_CLASS.test(attributes['class'] ?? '')
  );
}
