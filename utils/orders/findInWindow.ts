import type { PageFindings } from './finding';
import { findOnPage } from './findOnPage';
import { styledVisibility } from './page/visibility';

/** What the open page holds, for the answer to the popup; null for a page so odd that looking at it fails. */
export function findInWindow(window: Window): PageFindings | null {
  try {
    return findOnPage(window.document, window.location.href, styledVisibility(window));
  } catch {
    return null;
  }
}
