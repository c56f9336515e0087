import { firstContact } from '../contact/firstContact';
import { suggestTopic } from '../inquiry/suggestTopic';
import type { Channel, InquiryDraft, InquiryRequest, Topic } from '../inquiry/types';
import { correctOrder } from '../orders/correctOrder';
import { fillOrder } from '../orders/fillOrder';
import { isNaverSite } from '../orders/sites/isNaverSite';
import type { Order, OrderItem } from '../orders/types';
import type { PopupState } from './popupState';
import { inquiryOf } from './work';

/** Without a page that says otherwise we write for Naver, whom this tool serves first; the shopper can say otherwise. */
const siteByHand = 'naver-pay';

/** The order as the page gave it or, where no page did, a pasted text; an empty one where neither did. */
export function orderAsFound({ orders, orderIndex }: Pick<PopupState, 'orders' | 'orderIndex'>): Order {
  return orders[orderIndex] ?? { site: siteByHand, items: [{}] };
}

/** The order before the shopper's corrections: as found, with what a pasted text adds to it. */
export function orderAsRead(state: PopupState): Order {
  return fillOrder(orderAsFound(state), state.work.pasted);
}

/** The order in front of the shopper: as read, with what was typed or corrected by hand. */
export function currentOrder(state: PopupState): Order {
  const { corrections, inquiries } = state.work;
  const ofItems = Object.entries(inquiries).map(([item, inquiry]) => [item, inquiry.corrections]);
  return correctOrder(orderAsRead(state), corrections, Object.fromEntries(ofItems));
}

export function currentItem(state: PopupState): OrderItem {
  return currentOrder(state).items[state.work.item] ?? {};
}

export function isNaverOrder(order: Order): boolean {
  return isNaverSite(order.site);
}

/** The problem that the shopper chose, else the one that the order's status and dates suggest. */
export function currentTopic(state: PopupState): Topic {
  return inquiryOf(state.work).topic ?? suggestTopic(currentOrder(state), state.work.item, state.now);
}

/**
 * The channel that the shopper chose, else the one of the page in front, else whom it is best to ask first. The pages
 * that we know are Naver's own: another store's order is not for them.
 */
export function currentChannel(state: PopupState): Channel {
  const naver = isNaverOrder(currentOrder(state));
  const chosen = inquiryOf(state.work).channel ?? (naver && state.pageChannel);
  return chosen || firstContact(currentTopic(state), { naver }).channel;
}

export interface CurrentDraft extends InquiryDraft {
  /** Whether title or body are in the shopper's own wording. */
  edited: boolean;
}

/** The draft as the shopper sees it, hints in the interface's language; null until drafting is loaded. */
export function currentDraft(state: PopupState): CurrentDraft | null {
  const { work, writers, interfaceLanguage } = state;
  const request = currentRequest(state);
  const draft = writers[work.language]?.(request);
  if (!draft) return null;
  const isOneLanguage = work.language === interfaceLanguage;
  const hinting = isOneLanguage ? undefined : writers[interfaceLanguage];
  const { missing, attach } = hinting?.({ ...request, language: interfaceLanguage }) ?? draft;
  const { titles, bodies } = inquiryOf(work);
  const title = titles[request.topic] ?? draft.title;
  const body = bodies[request.topic] ?? draft.body;
  return { title, body, missing, attach, edited: title !== draft.title || body !== draft.body };
}

function currentRequest(state: PopupState): InquiryRequest {
  const { work, now } = state;
  return {
    order: currentOrder(state),
    item: work.item,
    topic: currentTopic(state),
    channel: currentChannel(state),
    tone: work.tone,
    language: work.language,
    now,
    details: inquiryOf(work).details,
  };
}
