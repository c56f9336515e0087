import { parseMoney } from '../fields/parseMoney';
import type { Page } from '../tree/page';
import { isOutside } from '../tree/surroundings';
import { around, holds, lettersIn } from '../tree/pageTree';
import { foldedText } from '../tree/visibleText';
import { placed, type PlacedFinding } from './placed';

/** A shop's phone number; no mobile number of a receiver stands beside a seller's name. */
export const PHONE_NUMBER =
  /(?<!\d)(?:0\d{1,2}-?\d{3,4}-?\d{4}|050\d-?\d{3,4}-?\d{4}|1[568]\d\d-?\d{4})(?!\d)/;

const NOT_A_SELLER = /^(?:선결제|착불|무료|배송|조건부|문의|원$)|^(?:판매자 ?)?문의|보기$/;

const STEPS_TO_SELLER = 3;
const LONGEST_SELLER = 80;

/** A seller's name without a phone number, its label and the like. */
export function sellerName(text: string): string {
  if (!/\p{L}{2}/u.test(text) || parseMoney(text) || NOT_A_SELLER.test(text)) return '';
  return text
    .replace(PHONE_NUMBER, '')
    .replace(/(?:^|[\s(])(?:대표)?(?:전화|연락처|TEL|☎)\s*[:：]?\s*$/i, '')
    .replace(/\s+(?:판매자 ?)?문의(?:하기)?$/, '')
    .replace(/[(/|·,\s]+$/, '');
}

/** Links that call the seller: beside a seller's name, not a courier's or the store's own. */
export function sellerPhoneFindings({ tree }: Page, known: PlacedFinding[]): PlacedFinding[] {
  const sellers = known.filter(({ field }) => field === 'seller').map(({ element }) => element);
  return tree.elements.flatMap((element) => {
    if (!element.attributes['href']?.startsWith('tel:') || isOutside(element)) return [];
    const phone = PHONE_NUMBER.exec(foldedText(element))?.[0];
    const near = [...around(element.parent)].slice(0, STEPS_TO_SELLER);
    const isSellers = near.some(
      (one) => sellers.some((seller) => holds(one, seller)) && lettersIn(one) < LONGEST_SELLER,
    );
    return phone && isSellers
      ? [placed('sellerPhone', phone, element, { from: 'attribute', label: 'link' })]
      : [];
  });
}
