import { foldText } from '../fields/foldText';
import { findLabel } from '../findLabel';
import { parseQuantity } from '../fields/parseQuantity';
import { parseStatus } from '../fields/parseStatus';
import { textsIn, type PageElement, type PageNode } from './pageTree';
import { foldedText, visibleText } from './visibleText';

export interface ProductName {
  element: PageElement;
  text: string;
}

/** Addresses of products' pages, of any store. */
const PRODUCT_ADDRESS =
  /\/(?:products?|goods|items?|prd|deals?|catalog|vp|dp|works?|books?|listings?)\/[^?#]*[\w%-]|[?&](?:products?|goods|item|prd|prod|book|branduid|vendoritem)_?(?:no|id|code|cd|num|seq|uid)?=|(?:product|goods|item|prd)_?(?:detail|view|info)|inflow\.pay\.naver\.com\/rd/i;
const NAME_CLASS =
  /(?:prd|prod|product|goods|item|book)[-_]{0,2}(?:name|nm|title|tit|subject)(?![a-z]*(?:wrap|area|box|list))/i;
/** Part of a class, where it is known already that one product stands there. */
const ANY_NAME_CLASS = /(?:^|[-_\s])(?:name|nm|title|tit|subject)(?:$|[-_\s\d])/i;
/** What can be done with a product. */
const ACTION =
  /(?:보기|하기|담기|쓰기|작성|조회|문의|신청|변경|취소|철회|확정|결정|구매|선택|삭제|닫기|복사|공유|목록|신고|영수증|받기|등록|수정|확인|주문|결제|추적|해지|안내|pay|view|track|again|return|cancel|reviews?|details?|reorder|invoice|support)$/i;
/** "받는 분 …" without a colon, a phone number, an address: the receiver's. */
const OF_SOMEBODY =
  /^(?:받는|보내는|받으시는|주문하신|수령|수취|주문자|구매자|입금자|예금주|연락처|휴대폰|전화|배송지|배송 ?메|주소|우편번호)|\d{2,4}-\d{3,4}-\d{4}|[시군구읍면] .*[로길] ?\d/;
/** A name may hold a sum: "외식상품권 5만원권". */
const ONLY_SUMS = /^(?:단가|가격|합계|정가|판매가)?[\s₩$\d,.원만천억x×=+()/-]+$/;
const LONGEST_ACTION = 14;
const BADGE_CLASS =
  /(?:^|[-_\s])(?:badge|flag|tag|ico|icon|chip|emblem|bdg|lbl|label|brand(?:name)?|brd)s?(?:$|[-_\s\d])/i;
const STRONG = /^(?:STRONG|B|H[1-6])$/;
const FEWEST_LETTERS = 2;

/** Whether a link leads to a product's page. */
export function isProductLink({ tag, attributes }: PageElement): boolean {
  return tag === 'A' && PRODUCT_ADDRESS.test(attributes['href'] ?? '');
}

/** Whether an element's class, id or test id says that a product's name stands in it. */
export function isNamedName({ attributes }: PageElement): boolean {
  return ['class', 'id', 'data-testid', 'data-name', 'itemprop'].some((name) => {
    const value = attributes[name];
    return value !== undefined && NAME_CLASS.test(value);
  });
}

/**
 * The product's name in a cell or row of one product: a link to the product, what its class calls a name, what stands
 * out, else the first text that is nothing else. Null where there is none.
 */
export function nameIn(cell: PageElement): ProductName | null {
  return nameStandingOut(cell) ?? firstText(cell);
}

/** The same without the last resort. `isSomethingElse`: what is known to be another field of the item. */
export function nameStandingOut(
  cell: PageElement,
  isSomethingElse: (element: PageElement) => boolean = () => false,
): ProductName | null {
  const inside = elementsIn(cell).filter((element) => element.tag !== 'BUTTON' && !isSomethingElse(element));
  const elements = [
    inside.filter(isProductLink),
    inside.filter(isNamedName),
    inside.filter(({ tag, attributes }) => tag === 'A' && 'href' in attributes),
    inside.filter(({ attributes }) => ANY_NAME_CLASS.test(attributes['class'] ?? '')),
    inside.filter(({ tag }) => STRONG.test(tag)),
  ];
  for (const some of elements) {
    const names = some.flatMap((element) => nameOf(element) ?? []);
    if (names.length > 0) return longestName(names);
  }
  return null;
}

/** An element's text as a product's name; the part of it that stands out, or its first text, where it holds more. */
function nameOf(element: PageElement): ProductName | null {
  const inside = elementsIn(element).slice(1);
  const own =
    inside.find(isNamedName) ??
    inside.find(({ attributes }) => ANY_NAME_CLASS.test(attributes['class'] ?? ''));
  if (own) return nameOf(own) ?? firstText(element);
  return firstText(element);
}

function firstText(element: PageElement): ProductName | null {
  if (element.tag === 'BUTTON' || element.isScreenReaderText) return null;
  // Inline texts make one name; blocks are one thing each.
  const hasBlocks = element.children.some((child) => !child.isText && holdsSeveral(child));
  if (!hasBlocks) {
    const piece = longestPiece(element);
    if (piece) return piece;
    const text = textWithoutBadges(element);
    if (isName(text)) return { element, text };
  }
  for (const child of element.children) {
    // A seller or an option under its own label.
    const [first] = child.isText ? [] : textsIn(child);
    if (first && first.text.length < LONGEST_ACTION && findLabel(first.text)) continue;
    const found = child.isText
      ? isName(child.text) && !hasElements(element)
        ? { element, text: child.text }
        : null
      : firstText(child);
    if (found) return found;
  }
  // A name beside badges and the like, as bare text of the cell.
  const bare = element.children.find((child) => child.isText && isName(child.text));
  return bare?.isText ? { element, text: bare.text } : null;
}

function isApart(piece: PageNode): boolean {
  return !piece.isText && piece.tag === 'SPAN' && 'class' in piece.attributes;
}

/** Spans with classes of their own beside each other are a brand or a badge and the name: the name is the longest. */
function longestPiece(element: PageElement): ProductName | null {
  const pieces = element.children.filter((child) => (child.isText ? child.text : foldedText(child)) !== '');
  if (pieces.length < 2 || !pieces.some(isApart)) return null;
  const names = pieces
    .filter((piece) => !isBadge(piece))
    .map((piece) =>
      piece.isText ? { element, text: piece.text } : { element: piece, text: foldedText(piece) },
    )
    .filter(({ text }) => isName(text));
  return longestName(names);
}

/** Beside a product's name stand at most shorter ones, a brand or a badge. Null of none. */
export function longestName(names: ProductName[]): ProductName | null {
  return names.toSorted((a, b) => b.text.length - a.text.length)[0] ?? null;
}

/** "로켓배송", "무료배송" and the like before a name are the store's words. */
function textWithoutBadges(element: PageElement): string {
  const rest = element.children.filter((child) => !isBadge(child));
  return foldText(visibleText(rest)) || foldedText(element);
}

function isBadge(node: PageNode): boolean {
  return !node.isText && BADGE_CLASS.test(node.attributes['class'] ?? '');
}

/** Whether a text may be a product's name: words that are nothing else of an order. */
export function isName(text: string): boolean {
  return (
    text.length >= FEWEST_LETTERS &&
    /\p{L}{2}/u.test(text) &&
    !/^(?:총 ?)?\d+ ?(?:종|건|개|권|점)(?: |$)/.test(text) &&
    !(text.length <= LONGEST_ACTION && ACTION.test(text)) &&
    !findLabel(text) &&
    !ONLY_SUMS.test(text) &&
    !OF_SOMEBODY.test(text) &&
    !parseQuantity(text) &&
    !parseStatus(text)
  );
}

function holdsSeveral(element: PageElement): boolean {
  return element.tag === 'BR' || !/^(?:A|B|EM|I|IMG|MARK|SPAN|STRONG|FONT|U)$/.test(element.tag);
}

function hasElements(element: PageElement): boolean {
  return element.children.some((child) => !child.isText);
}

export function elementsIn(element: PageElement): PageElement[] {
  return [element, ...element.children.flatMap((child) => (child.isText ? [] : elementsIn(child)))];
}
