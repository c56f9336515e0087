import { centreContacts, naverContacts } from '../contact/contactNames';
import { firstContact } from '../contact/firstContact';
import { suggestTopic } from '../inquiry/suggestTopic';
import type { Channel, InquiryDraft, InquiryRequest, Language, Tone, Topic } from '../inquiry/types';
import { correctOrder } from '../orders/correctOrder';
import { fillOrder } from '../orders/fillOrder';
import { isNaverSite } from '../orders/sites/isNaverSite';
import type { Order, OrderItem } from '../orders/types';
import type { PopupState } from './popupState';
import { inquiryOf, wordingKey } from './work';
import { workKey } from './workKey';

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

/** Which item of which order is shown: what belongs to one is never taken over to another, nor from page to page. */
export function currentPlace({ orders, orderIndex, work }: PopupState): string {
  return `${workKey(orders[orderIndex])} ${work.item}`;
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
 * The channel that the shopper chose, else the one of the page in front, else whom it is best to ask first, in the way
 * that the settings say. The pages
 * that we know are Naver's own: another store's order is not for them.
 */
export function currentChannel(state: PopupState): Channel {
  const naver = isNaverOrder(currentOrder(state));
  const chosen = inquiryOf(state.work).channel ?? (naver && state.pageChannel);
  if (chosen) return chosen;
  const first = firstContact(currentTopic(state), { naver }).channel;
  const { channel: usual } = state.settings;
  // Of the ways to the one who is to be asked: another one would only send the shopper on.
  const fits = usual && centreContacts.includes(usual) === centreContacts.includes(first);
  return fits && (naver || !naverContacts.includes(usual)) ? usual : first;
}

export function currentTone({ work, settings }: PopupState): Tone {
  return work.tone ?? settings.tone;
}

/** The draft's language. */
export function currentLanguage({ work, settings }: PopupState): Language {
  return work.language ?? settings.language;
}

export interface CurrentDraft extends InquiryDraft {
  /** Whether title or body are in the shopper's own wording. */
  edited: boolean;
  /** Whether a wording of the shopper's own was set aside for this one. */
  isAside: boolean;
}

/** The draft as the shopper sees it, all beside the message in the interface's language; null until drafting is loaded. */
export function currentDraft(state: PopupState): CurrentDraft | null {
  const { work, writers, interfaceLanguage } = state;
  const request = currentRequest(state);
  const draft = writers[request.language]?.(request);
  if (!draft) return null;
  const isOneLanguage = request.language === interfaceLanguage;
  const beside = isOneLanguage ? undefined : writers[interfaceLanguage];
  const { missing, attach, questions, notes, atHand } =
    beside?.({ ...request, language: interfaceLanguage }) ?? draft;
  const title = request.written?.title ?? draft.title;
  const body = request.written?.body ?? draft.body;
  const edited = title !== draft.title || body !== draft.body;
  const inquiry = inquiryOf(work);
  const isAside = !edited && inquiry.setAside[wordingKey(request.topic, inquiry)] !== undefined;
  return { ...draft, title, body, missing, attach, questions, notes, atHand, edited, isAside };
}

/** What the draft is asked to be. */
export function currentRequest(state: PopupState): InquiryRequest {
  const { work, now } = state;
  const inquiry = inquiryOf(work);
  const { details, answers, remedy, replyBy, earlier, titles, bodies } = inquiry;
  const topic = currentTopic(state);
  const key = wordingKey(topic, inquiry);
  const written = { title: titles[key], body: bodies[key] };
  return {
    order: currentOrder(state),
    item: work.item,
    topic,
    channel: currentChannel(state),
    tone: currentTone(state),
    language: currentLanguage(state),
    now,
    details,
    answers,
    remedy,
    replyBy,
    earlier,
    name: state.settings.name || undefined,
    written: written.title === undefined && written.body === undefined ? undefined : written,
  };
}
