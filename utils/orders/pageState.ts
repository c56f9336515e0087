import { foldText } from './fields/foldText';
import type { Page } from './page/page';

const SKELETON =
  '[aria-busy="true"], [class*="skeleton" i], [class*="shimmer" i], [class*="spinner" i], [class*="loading" i]';
const WAITING = /^(?:로딩\s*중|불러오는\s*중|잠시만\s*기다려|loading)/i;
const NO_SUCH_PAGE =
  /(?:존재하지\s*않는|찾을\s*수\s*없|잘못된\s*(?:접근|요청)|삭제된|조회할\s*수\s*없|오류가\s*발생)/;
const LOGIN_HOST = /^(?:nid|login|accounts?|auth|sso)\./;
const LOGIN_PATH = /\/(?:log-?in|sign-?in|nidlogin)/i;

/** A page that asks to sign in: by its address, or by a visible box for a password. */
export function isSignInPage(page: Page, url: string): boolean {
  const address = addressOf(url);
  if (address && (LOGIN_HOST.test(address.hostname) || LOGIN_PATH.test(address.pathname))) return true;
  const password = page.document.querySelector('input[type="password"]');
  return password !== null && !page.visibility.isHidden(password);
}

/**
 * Whether a page without an order will still show one: it says that it is busy, or it is a known order page on which
 * nothing of the order has appeared yet and which reports no error either.
 */
export function isStillLoading(page: Page): boolean {
  if (page.runs.some(({ text }) => NO_SUCH_PAGE.test(text))) return false;
  const busy = [...page.document.querySelectorAll(SKELETON)].some((element) => isBusy(element, page));
  return busy || page.site !== null || page.runs.some(({ text }) => WAITING.test(text));
}

/** A skeleton has no words yet; an element that is only named "loading" after it has loaded does. */
function isBusy(element: Element, page: Page): boolean {
  if (page.visibility.isHidden(element)) return false;
  return element.getAttribute('aria-busy') === 'true' || foldText(element.textContent ?? '').length < 20;
}

function addressOf(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}
