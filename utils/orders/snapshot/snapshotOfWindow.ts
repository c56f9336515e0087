import { styledLook } from './look';
import { snapshotOf } from './snapshotOf';
import type { PageSnapshot } from './types';

/** The open page as the popup asks for it; null for a page so odd that looking at it fails. */
export function snapshotOfWindow(window: Window): PageSnapshot | null {
  try {
    return snapshotOf(window.document, window.location.href, styledLook(window));
  } catch {
    return null;
  }
}
