import { findOrders } from './findOrders';
import { ordersFrom } from './ordersFrom';
import { styledLook } from './snapshot/look';
import { snapshotOf } from './snapshot/snapshotOf';
import type { PageSnapshot } from './snapshot/types';
import { unstyledLook } from './snapshot/unstyledLook';
import type { ReadResult } from './types';

const SIGN_IN_ADDRESS =
  /^https?:\/\/(?:nid|login|accounts?|auth|sso|member)\.|^[^?#]*\/(?:log-?in|sign-?in|nidlogin|login_?form)/i;

/**
 * What an order page says: a detail page gives one order, a list several. Changes nothing in the page, asks the network
 * for nothing, keeps no timer, never throws. What is not found is absent. `now` settles dates without a year and 어제,
 * 내일.
 */
export function readOrders(document: Document, url: string, now: Date = new Date()): ReadResult {
  try {
    const view = document.defaultView;
    const look = view ? styledLook(view) : unstyledLook(document);
    return readSnapshot(snapshotOf(document, url, look), now);
  } catch {
    // A page so odd that looking at it fails is no order page to us: the shopper can still type or paste.
    return { state: 'not-an-order', tried: [] };
  }
}

/** The half of reading that needs no page: it runs in the popup, out of reach of the page's own scripts. */
export function readSnapshot(snapshot: PageSnapshot, now: Date): ReadResult {
  if (SIGN_IN_ADDRESS.test(snapshot.url)) return { state: 'signed-out', tried: ['url'] };
  return ordersFrom(findOrders(snapshot), now);
}
