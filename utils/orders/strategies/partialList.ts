import { isFreeText, type Page } from '../tree/page';
import { closest, textsIn, type PageElement } from '../tree/pageTree';

const MORE =
  /^(?:주문 ?(?:내역|상품)? ?|이전 ?주문 ?)?더 ?(?:보기|불러오기|보여)|^(?:show|load|view) more|^다음(?: ?페이지)?$|^next(?: page)?$/i;
const PAGE_WORD =
  /^(?:\d{1,3}|총 ?\d+ ?건|(?:맨 ?)?(?:처음|앞|끝|마지막|이전|다음)(?: ?페이지)?|[«»‹›<>…•]+|prev(?:ious)?|next|first|last)$/i;
const MOST_NODES_OF_PAGES = 60;

/** Whether the page says that there are more orders than it shows: a button for more, numbers of further pages. */
export function saysMore(page: Page): boolean {
  const { texts, elements } = page.tree;
  return (
    texts.some(
      ({ text, parent }) =>
        MORE.test(text) &&
        !isDisabled(parent) &&
        !isFreeText(parent, page) &&
        // A list of page numbers says by them whether there are more; its "다음" stands there always.
        !closest(parent, (element) => pageNumbersIn(element) > 0),
    ) || elements.some((element) => pageNumbersIn(element) > 1)
  );
}

/** How many page numbers an element holds that holds nothing else. */
function pageNumbersIn(element: PageElement): number {
  if (element.end - element.index > MOST_NODES_OF_PAGES) return 0;
  const words = textsIn(element).map(({ text }) => text);
  if (!words.every((word) => PAGE_WORD.test(word))) return 0;
  const numbers = words.filter((word) => /^\d/.test(word)).map(Number);
  return numbers.every((number, index) => index === 0 || number > numbers[index - 1]!) ? numbers.length : 0;
}

function isDisabled(element: PageElement): boolean {
  return (
    closest(
      element,
      ({ attributes }) => 'disabled' in attributes || attributes['aria-disabled'] === 'true',
    ) !== null
  );
}
