import { findLabel } from '../findLabel';
import { isFreeText, type Page } from '../tree/page';
import { isOnButton, isOutside } from '../tree/surroundings';
import { foldedText } from '../tree/visibleText';
import { placed, type PlacedFinding } from './placed';
import { PHONE_NUMBER, sellerName } from './sellers';

const SELLER_CLASS =
  /(?:^|[-_\s]|[a-z](?=S))(?:seller|vendor)(?:[-_]?(?:name|nm))?(?:$|\s|__)|(?:^|[-_\s])(?:store|shop|mall|brandstore)[-_]?(?:name|nm)(?:$|\s|__)|_store__/i;
const OPTION_CLASS =
  /(?:^|[-_\s])(?:opt(?:ion)?s?|variant)(?:[-_]?(?:text|txt|info|name|nm|box|\d))*(?:$|\s)/i;
const LONGEST_TEXT = 80;

/**
 * Sellers and options that no label names, by what their element is called; a phone number behind a seller's name is the
 * seller's.
 */
export function classNamedFindings(page: Page): PlacedFinding[] {
  return page.tree.elements.flatMap((element) => {
    const name = element.attributes['class'] ?? '';
    const isSeller = SELLER_CLASS.test(name);
    if (!isSeller && !OPTION_CLASS.test(name)) return [];
    const text = foldedText(element);
    if (!text || text.length > LONGEST_TEXT || isOutside(element)) return [];
    if (findLabel(text) || (isSeller && isFreeText(element, page)) || isOnButton(element)) return [];
    if (!isSeller) return [placed('option', text, element, { from: 'class' })];
    const phone = PHONE_NUMBER.exec(text)?.[0];
    const seller = sellerName(text);
    return [
      ...(seller ? [placed('seller', seller, element, { from: 'class' })] : []),
      ...(phone ? [placed('sellerPhone', phone, element, { from: 'class' })] : []),
    ];
  });
}
