import type { StoreApi } from 'zustand/vanilla';
import type { OrderAnswer, PageAnswer } from '../browser/readActiveTab';
import type { CorrectableField, Correction } from '../orders/correctOrder';
import type { Order } from '../orders/types';
import type { DraftWriter } from '../inquiry/loadDraftWriter';
import type { Channel, Language, Tone, Topic } from '../inquiry/types';
import type { Settings } from '../settings/types';
import type { PasteOutcome } from './pasteOutcome';
import type { Inquiry, Work } from './work';

/** What the latest order page gave, kept for pages that give none. */
export interface LatestOrders extends OrderAnswer {
  /** When it was read, an ISO time. */
  readAt: string;
  /** An order was given by hand since: that one is shown first. */
  byHand?: boolean;
}

/** Where the app stands: in the toolbar's popup, in the panel beside the page, or in a page of ours. */
export type Place = 'popup' | 'panel' | 'page';

export interface PopupState {
  place: Place;
  /** Null until the page has answered. */
  answer: PageAnswer | null;
  /** The page's orders, or the latest page's; those that were pasted or named by hand where neither is shown. */
  orders: Order[];
  orderIndex: number;
  /** What an earlier page gave, where the page in front gives no order. */
  latest: LatestOrders | null;
  /** Whom one writes to on the page in front. */
  pageChannel: Channel | null;
  work: Work;
  now: Date;
  /** The latest that the clock has shown while this popup is open. */
  seenUntil: Date;
  /** The interface's language; drafts have their own. */
  interfaceLanguage: Language;
  settings: Settings;
  /** Drafting, by language; absent until loaded. */
  writers: Partial<Record<Language, DraftWriter>>;
  /** True once drafting could not be loaded. */
  writerFailed: boolean;
  /** True once the browser refused to keep what was written. */
  saveFailed: boolean;
  /** Null before anything was pasted about this order. */
  pasteOutcome: PasteOutcome | null;
}

export interface PopupActions {
  /** Reads the page and brings back what was written about its order before. */
  read(): Promise<void>;
  /** The same in a panel, when another page has come to the front: what stands there stays until it has answered. */
  follow(): Promise<void>;
  takeSettings(settings: Settings): void;
  turnClock(now: Date): void;
  /** Another order comes with the item that was chosen of it before. */
  chooseItem(orderIndex: number, item?: number): Promise<void>;
  correct(field: CorrectableField, correction: Correction): void;
  /** Brings back what was read. */
  uncorrect(field: CorrectableField): void;
  chooseTopic(topic: Topic): void;
  chooseChannel(channel: Channel): void;
  chooseTone(tone: Tone): void;
  chooseLanguage(language: Language): void;
  search(query: string): void;
  /** Takes the searched words over into the draft; a draft that was edited keeps its wording and gets them added. */
  takeSearchedWords(topic: Topic): void;
  /** Remembers for this order that an answer solved the problem, or that it did not after all. */
  solve(entry: string, isSolved: boolean): void;
  editTitle(topic: Topic, title: string): void;
  editBody(topic: Topic, body: string): void;
  /** Shows the drafted text; the shopper's own wording and the words taken over are set aside, or brought back. */
  resetDraft(topic: Topic): void;
  restoreDraft(topic: Topic): void;
  /** Changes what belongs to the inquiry about the chosen item. */
  changeInquiry(change: Partial<Inquiry>): void;
  /** Takes a copied text for the order where the page gives none; else fills in what the page does not say. */
  paste(text: string): Promise<void>;
  /** Fills in from one order of a pasted text that holds several. */
  fillFromPasted(order: Order): Promise<void>;
  /** Throws away what was filled in from a pasted text. */
  unpaste(): void;
  chooseSite(site: string): Promise<void>;
  /** Goes from the latest page's order to one given by hand, and back. */
  switchOrder(): Promise<void>;
}

export type PopupStore = StoreApi<PopupState & PopupActions>;
