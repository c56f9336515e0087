import { parseCourier } from '../fields/parseCourier';
import { parseTracking } from '../fields/parseTracking';
import { isFreeText, type Page } from '../tree/page';
import { isOnButton, isOutside } from '../tree/surroundings';
import { valueBeside } from '../tree/valueBeside';
import { placed, type PlacedFinding } from './placed';

const NUMBER =
  /^[\s([:：]*(?<number>[A-Z]{0,2}\d[\d -]{7,18}\d(?:[A-Z]{2})?)[\s)\]]*(?:조회|배송조회|복사)?$/;
const LONGEST_LINE = 60;
/** In a link to the courier's own page. */
const IN_LINK =
  /[?&](?:invoice|invc|waybill|tracking|slip)_?(?:no|num(?:ber)?|code)=(?<number>\d{9,14})(?=&|$)/i;

/** A courier with the parcel's number behind it, without a label: "한진택배 410055667788"; also a number in a link. */
export function parcelFindings(page: Page): PlacedFinding[] {
  const behindName = page.tree.texts.flatMap((text) => {
    const { parent } = text;
    const courier = text.text.length <= LONGEST_LINE ? parseCourier(text.text) : null;
    if (!courier || !text.text.startsWith(courier) || isFreeText(parent, page) || isOutside(parent))
      return [];
    const own = text.text.slice(courier.length).trim();
    const number = NUMBER.exec(own || (valueBeside(text)?.text ?? ''))?.groups?.['number'];
    if (!number || !parseTracking(number)) return [];
    return [placed('courier', courier, parent), placed('trackingNumber', number, parent)];
  });
  const inLinks = page.tree.elements.flatMap((element) => {
    const number = IN_LINK.exec(element.attributes['href'] ?? '')?.groups?.['number'];
    return number && !isOutside(element) && !isOnButton(element)
      ? [placed('trackingNumber', number, element, { from: 'attribute', label: 'link' })]
      : [];
  });
  return [...behindName, ...inLinks];
}
