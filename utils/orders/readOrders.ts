import { findOnPage } from './findOnPage';
import { orderOf } from './orderOf';
import { styledVisibility } from './page/visibility';
import { unstyledVisibility } from './page/unstyledVisibility';
import type { ReadResult } from './types';

const SIGN_IN_ADDRESS =
  /^https?:\/\/(?:nid|login|accounts?|auth|sso)\.|^[^?#]*\/(?:log-?in|sign-?in|nidlogin)/i;

/**
 * What an order page says: a detail page gives one order. Changes nothing in the page, asks the network for nothing,
 * keeps no timer, never throws. What is not found is absent. `now` settles dates without a year and 어제, 내일.
 */
export function readOrders(document: Document, url: string, now: Date = new Date()): ReadResult {
  try {
    if (SIGN_IN_ADDRESS.test(url)) return { state: 'signed-out', tried: ['url'] };
    const view = document.defaultView;
    const visibility = view ? styledVisibility(view) : unstyledVisibility(document);
    return orderOf(findOnPage(document, url, visibility), now);
  } catch {
    // A page so odd that reading it fails is no order page to us: the shopper can still type or paste.
    return { state: 'not-an-order', tried: [] };
  }
}
