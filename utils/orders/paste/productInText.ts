import { parseMoney } from '../fields/parseMoney';
import { parseQuantity } from '../fields/parseQuantity';
import { parseStatus } from '../fields/parseStatus';
import { findLabel } from '../findLabel';
import { isAction } from './actions';
import { optionIn } from './options';

export interface ProductInText {
  name: string;
  option: string;
  /** As printed; empty where none is. */
  count: string;
  sum: string;
  /** "외 1건": there are more than this one. */
  isFirstOfSeveral: boolean;
}

const LONGEST_NAME = 200;
const SEPARATOR = /\s+[/|]\s+|\s+(?=[x×✕]\s?\d{1,3}$)/;
const OTHERS = /\s*외\s?\d{1,3}\s?(?:건|개|종|품목)?$/;
const COUNT = /^(?:수량\s?:?\s?)?(?:\d{1,3} ?(?:개|EA|ea)|[x×✕]\s?\d{1,3})$/;
const SUM = /^₩?\s?\d[\d,]*\s?원?$/;
const BADGE =
  /^(?:무료 ?배송|오늘 ?(?:출발|도착)|내일 ?도착|도착 ?보장|로켓.{0,6}|당일 ?(?:발송|출고)|특가|할인|쿠폰.{0,6}|적립.{0,8}|리뷰.{0,8}|new|best|sale|사은품|정기구독|선물|해외직구|품절|일반택배|기본배송|택배배송|총 ?\d.{0,6}|외 ?\d.{0,6}|.{0,12}(?:내역|정보|안내|목록|상세|전체))$/i;

/** A product's name with what stands behind it: "구름결 담요 / 아이보리 / 1개". Null for what is no product's name. */
export function productInText(text: string): ProductInText | null {
  const parts = text.split(SEPARATOR).map((part) => part.trim());
  const rest = parts.slice(1);
  const sum = rest.at(-1) && SUM.test(rest.at(-1)!) && parseMoney(rest.at(-1)!) ? rest.pop()! : '';
  const count = rest.at(-1) && COUNT.test(rest.at(-1)!) ? rest.pop()! : '';
  // Without an option, a count or a sum behind it a slash is part of the name.
  const isSplit = Boolean(count || sum) || rest.some((part) => optionIn(part));
  const whole = isSplit ? parts[0]! : text;
  const name = whole
    .replace(OTHERS, '')
    .replace(/^["'“‘「『]|["'”’」』]$/g, '')
    .trim();
  if (!isProductName(name)) return null;
  const option = isSplit ? rest.join(' / ') : '';
  return { name, option, count, sum, isFirstOfSeveral: OTHERS.test(whole) };
}

/** What a store prints beside a name: "무료배송", "오늘출발". */
export function isBadge(text: string): boolean {
  return BADGE.test(text);
}

function isProductName(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= LONGEST_NAME &&
    /\p{L}{2}/u.test(text) &&
    !/https?:|@\w/.test(text) &&
    !isBadge(text) &&
    !isAction(text) &&
    !parseStatus(text) &&
    !parseQuantity(text) &&
    !isSum(text) &&
    findLabel(text)?.value !== ''
  );
}

function isSum(text: string): boolean {
  return /^[^\p{L}]*\d[\d,.]*\s?원?$/u.test(text) && parseMoney(text) !== null;
}
