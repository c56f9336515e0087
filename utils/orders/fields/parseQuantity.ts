import { foldText } from './foldText';

const LONGEST_TEXT = 40;
const LABEL = String.raw`(?:(?:주문|구매)?수량|개수|갯수|총|quantity|qty\.?)`;
const UNIT = '(?:개|ea|pcs|매|장|박스|세트|권|병|팩|봉|켤레|벌|대|포|캔|통|묶음|롤)';
const COUNT = new RegExp(
  String.raw`^(?:${LABEL} ?:? ?)?(?:총 ?)?(?:[x×✕✖] ?)?(?:(\d{1,4})(?: ?${UNIT})?|(\d,\d{3}) ?${UNIT})(?: ?\([^()\d]*\))?$`,
  'iu',
);

/**
 * The count that a text is: "4개", "수량 4", "× 2", "Qty: 2", "1개 (묶음)". Null for 0 and for anything else; a number
 * with a comma is a count only with its unit, else a sum.
 */
export function parseQuantity(text: string): number | null {
  if (text.length > LONGEST_TEXT) return null;
  const [, plain, grouped] = COUNT.exec(foldText(text)) ?? [];
  return Number((plain ?? grouped)?.replace(',', '')) || null;
}
