import type { PageFindings } from './finding';
import type { Page } from './page/page';

const BUSY = '[aria-busy="true"],[class*="skeleton" i],[class*="spinner" i],[class*="loading" i]';
const NO_SUCH_PAGE = /존재하지 ?않는|[을할] 수 없|잘못된|오류가|(?:권한|정보)이?가? 없/;
const SIGN_IN = /로그인(?:이 ?필요| ?후| ?해)/;
const FEW_LETTERS = 9;

/**
 * What a page without an order is: one that asks to sign in (in words or by a box for a password), one that says that
 * there is none, one that will still show something (it says that it is busy, or it is a known order page on which
 * nothing of the order has appeared yet), or one that is what it is.
 */
export function pageState({ document, visibility, runs, site }: Page): PageFindings['page'] {
  const seen = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((element) => !visibility.isHidden(element));
  const says = (words: RegExp) =>
    runs.some(({ text, element }) => words.test(text) && !visibility.isHidden(element));
  if (seen('[type="password"]').length > 0 || says(SIGN_IN)) return 'signed-out';
  if (says(NO_SUCH_PAGE)) return 'error';
  // A skeleton has no words yet; an element that is only named "loading" after it has loaded does.
  const isBusy = seen(BUSY).some(
    (element) => element.hasAttribute('aria-busy') || element.textContent.trim().length < FEW_LETTERS,
  );
  return site || isBusy ? 'loading' : 'ready';
}
