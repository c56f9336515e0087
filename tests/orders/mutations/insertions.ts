import { itemsIn, mainContent } from './pageParts';
import { below, oneOf, shuffled, type Random } from './random';
import type { Mutation } from './types';

const HEADINGS = [
  '이런 상품은 어때요',
  '함께 보면 좋은 상품',
  '다른 고객이 함께 본 상품',
  '회원님을 위한 추천 상품',
];
const PRODUCTS = ['반값 접이식 우산', '하루담 보리차 30입', '소담 유리 밀폐용기 3종', '가벼운 극세사 걸레'];
const BADGES = ['오늘출발', '내일(월) 도착 보장', '구매확정 2,301건', '배송준비 1일', '품절임박'];
const STATUS_BUTTONS = ['취소요청', '반품요청', '교환요청', '구매확정', '배송완료', '주문취소', '반품접수'];

function promotion(document: Document, random: Random): Element {
  const box = document.createElement('div');
  const products = shuffled(PRODUCTS, random).slice(0, 2);
  box.innerHTML = `<h3>${oneOf(HEADINGS, random)}</h3><ul>${products
    .map(
      (name) =>
        `<li><em>${oneOf(BADGES, random)}</em><a href="#">${name}</a><s>${below(9, random) + 11},900원</s><span>${below(9, random) + 1},900원</span><span>${below(3, random) + 1}개</span></li>`,
    )
    .join('')}</ul>`;
  return box;
}

function buttons(document: Document, random: Random): Element {
  const box = document.createElement('div');
  const [first, second, third] = shuffled(STATUS_BUTTONS, random);
  box.innerHTML = `<button type="button">${first}</button><button type="button"><span>${second}</span></button><a role="button" href="#">${third}</a>`;
  return box;
}

/** At the end of an item; of a table's row, in its last cell. */
function insertInto(item: Element, inserted: Element): void {
  const cell = /^TR$/i.test(item.tagName) ? item.lastElementChild : undefined;
  (cell ?? item).append(inserted);
}

/** Behind an item, of the kind that its neighbours are: a row among rows. */
function insertBehind(item: Element, inserted: Element): void {
  const around = item.ownerDocument.createElement(/^(?:TR|LI)$/i.test(item.tagName) ? item.tagName : 'div');
  if (/^TR$/i.test(item.tagName)) {
    const cell = item.ownerDocument.createElement('td');
    cell.setAttribute('colspan', '9');
    cell.append(inserted);
    around.append(cell);
  } else around.append(inserted);
  item.after(around);
}

function perItem(
  insert: (item: Element, inserted: Element) => void,
  make: typeof promotion,
): Mutation['apply'] {
  return (document, random) => {
    const items = itemsIn(document);
    for (const item of items) insert(item, make(document, random));
    return items.length;
  };
}

export const insertionMutations: Mutation[] = [
  { name: 'promotions inside the items', apply: perItem(insertInto, promotion) },
  { name: 'promotions between the items', apply: perItem(insertBehind, promotion) },
  {
    name: 'promotions between the blocks',
    apply: (document, random) => {
      const content = mainContent(document);
      const blocks = [...content.children].filter(({ tagName }) =>
        /^(?:DIV|SECTION|ARTICLE)$/i.test(tagName),
      );
      for (const block of blocks) block.after(promotion(document, random));
      content.prepend(promotion(document, random));
      return blocks.length + 1;
    },
  },
  { name: 'buttons with status words', apply: perItem(insertInto, buttons) },
];
