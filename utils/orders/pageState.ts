import type { PageFindings } from './finding';
import { isField } from './findLabel';
import type { Page } from './tree/page';
import { isOutside } from './tree/surroundings';
import { lettersIn, type PageElement } from './tree/pageTree';

const BUSY_CLASS = /skeleton|spinner|loading/i;
const NO_SUCH_PAGE =
  /존재하지 ?않는|[을할] 수 없|잘못된|오류가|(?:권한|정보)이?가? 없|not found|no longer available/i;
const NO_ORDERS =
  /(?:주문|구매|결제|이용|배송)\s*(?:하신|한)?\s*(?:상품|내역|내용|정보|제품)?[이가은]?\s*(?:아직 )?(?:없|존재하지)|no orders|haven't placed/i;
const SIGN_IN = /로그인(?:이 ?필요| ?후| ?해)|(?:please|must) (?:log|sign) ?in|세션이 ?만료/i;
/** Where people write about orders: in a talk with a seller stands the very inquiry that was drafted here. */
const ARTICLE_ADDRESS =
  /^https?:\/\/(?:m\.)?(?:blog|cafe|post|help|faq|support|cs|community|news|mail|talk)\.|^https?:\/\/[^?#]*\/(?:blog|posts?|articles?|faqs?|help|helpcenter|guides?|notices?|board|bbs|community|reviews?|events?)(?:[/._?-]|$)/i;
const FEW_LETTERS = 9;

/**
 * What a page without an order is: one that asks to sign in (in words or by a box for a password), one that says that
 * there is none, one that will still show something (it says that it is busy, or it is a known order page on which
 * nothing of the order has appeared yet), one where people write about orders, or one that is what it is.
 */
export function pageState({ tree: { elements, texts }, labels, site, url }: Page): PageFindings['page'] {
  if (!site && ARTICLE_ADDRESS.test(url)) return 'article';
  const says = (words: RegExp) => texts.some(({ text, parent }) => words.test(text) && !isOutside(parent));
  if (elements.some(({ attributes }) => attributes['type'] === 'password') || says(SIGN_IN))
    return 'signed-out';
  if (says(NO_SUCH_PAGE)) return 'error';
  if (says(NO_ORDERS)) return 'empty';
  const isKnown = site?.addresses?.some((address) => address.test(url));
  const saysAnything = labels.some(({ label, value }) => value && label.names.some(isField));
  return (isKnown && !saysAnything) || elements.some(isBusy) ? 'loading' : 'ready';
}

/** A skeleton has no words yet; an element that is only named "loading" after it has loaded does. */
function isBusy(element: PageElement): boolean {
  if (element.attributes['aria-busy'] === 'true') return true;
  return BUSY_CLASS.test(element.attributes['class'] ?? '') && lettersIn(element) < FEW_LETTERS;
}
