import type { Kept } from '../kept/types';
import type { PopupState } from './popupState';
import { currentItem, currentOrder, isNaverOrder } from './selected';

/** What is known of a seller's hours, as a text; `page`: it stands on the order's page. */
export interface KnownHours {
  text: string;
  from: 'page' | 'shopper';
  /** On a market's page they are the market's centre's, not those of the seller who is asked. */
  of: 'seller' | 'store';
  /** The shopper said that it is read rightly. */
  confirmed: boolean;
  /** yyyy-mm-dd; absent for what the page says today. */
  keptOn?: string;
}

/** Under what a seller's hours are kept: store and seller; null where it is not known whose they would be. */
export function sellerKey(state: PopupState): string | null {
  const seller = currentItem(state).seller?.value;
  if (isNaverOrder(currentOrder(state))) return seller ? `naver|${seller}` : null;
  const host = state.answer?.kind === 'read' ? state.answer.host : undefined;
  return host ? [host, seller].filter(Boolean).join('|') : null;
}

/** The hours that the shopper pasted for this seller, else those on the page; null where there are none. */
export function knownHours(state: PopupState, kept: Pick<Kept, 'sellerHours'>): KnownHours | null {
  const own = kept.sellerHours[sellerKey(state) ?? ''];
  if (own) return { ...own, from: 'shopper', of: 'seller' };
  const onPage = state.answer?.kind === 'read' ? state.answer.supportHours : undefined;
  return onPage ? { ...onPage, from: 'page', confirmed: false } : null;
}
