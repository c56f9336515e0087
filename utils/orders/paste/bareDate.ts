import { foldText } from '../fields/foldText';
import { parseDate, printedDate } from '../fields/parseDate';

const AROUND = /^[\s([|/·,-]+|[\s)\].|/·,-]+$/g;
const ORDERED = /\s*(?:주문|결제|구매)(?:완료|함|하심)?$/;

/** Whether a text is a date, with its time or without, and nothing else. */
export function isBareDate(text: string, now: Date): boolean {
  const bare = foldText(text).replace(AROUND, '');
  return /\d/.test(bare) && parseDate(bare, now) !== null && printedDate(bare).replace(AROUND, '') === bare;
}

/** "2026. 8. 20 주문", "6. 20. 08:43 결제": the date of an order as lists print it; null for any other text. */
export function orderedDate(text: string, now: Date): string | null {
  const date = text.replace(ORDERED, '');
  return date !== text && isBareDate(date, now) ? printedDate(date) : null;
}
