import type { CorrectableField } from '../orders/correctOrder';
import type { Order } from '../orders/types';
import type { MaskedPart } from './redactPatterns';

export type Topic =
  | 'not-dispatched'
  | 'late-in-transit'
  | 'tracking-stuck'
  | 'delivered-not-received'
  | 'cancel'
  | 'change-address'
  | 'change-option'
  | 'wrong-item'
  | 'missing-item'
  | 'damaged'
  | 'defective'
  | 'return'
  | 'exchange'
  | 'return-pickup-late'
  | 'refund-late'
  | 'payment-failed'
  | 'paid-but-no-order'
  | 'charged-twice'
  | 'deposit-unconfirmed'
  | 'receipt'
  | 'seller-silent'
  | 'other';

export type Channel =
  'seller-talk' | 'seller-inquiry' | 'product-qna' | 'centre-chat' | 'centre-mail' | 'phone';

export type Tone = 'polite' | 'friendly' | 'firm';

export type Language = 'ko' | 'en';

/** What would make an inquiry stronger, or is to be known of it. */
export type HintId =
  | 'details-cut'
  | 'order-number'
  | 'order-number-public'
  | 'product-name'
  | 'check-order-number'
  | 'check-product-name'
  | 'ordered-day'
  | 'dispatched-day'
  | 'tracking-number'
  | 'received-day'
  | 'requested-day'
  | 'places-checked'
  | 'reason'
  | 'new-address'
  | 'new-option'
  | 'received-instead'
  | 'missing-parts'
  | 'damage'
  | 'symptom'
  | 'already-tried'
  | 'wanted-remedy'
  | 'error-text'
  | 'error-time'
  | 'payment-time'
  | 'payment-method'
  | 'payment-amount'
  | 'depositor'
  | 'receipt-kind'
  | 'earlier-inquiry'
  | 'question';

/** What can be done about goods that are not as they should be. */
export type Remedy = 'exchange' | 'refund' | 'repair' | 'resend';

/** An inquiry about the same problem that was sent before. */
export interface EarlierInquiry {
  /** yyyy-mm-dd, in Korea. */
  on: string;
  channel: Channel;
}

export interface InquiryRequest {
  order?: Order;
  /** Index into `order.items`. */
  item?: number;
  topic: Topic;
  channel: Channel;
  tone: Tone;
  language: Language;
  now: Date;
  /** What the shopper typed about the problem. */
  details?: string;
  /** How the shopper signs, if at all. */
  name?: string;
  /** What the shopper answered to the draft's questions. */
  answers?: Partial<Record<HintId, string>>;
  /** What the shopper would like to be done. */
  remedy?: Remedy;
  /** The day (yyyy-mm-dd) by which an answer is asked for; a second message without one asks for two business days. */
  replyBy?: string;
  /** With these the draft is the next message, which names them and repeats none of its sentences. Oldest first. */
  earlier?: readonly EarlierInquiry[];
  /** The shopper's own wording, where it is to be sent instead. */
  written?: { title?: string; body?: string };
  /** Most UTF-16 units of the body, where its box has less room than the channel. */
  room?: number;
}

/** Something that support asks for and that is not known yet. */
export type Question = { id: HintId; text: string } & (
  | { answer: 'text'; example: string }
  | { answer: 'choice'; choices: { id: Remedy; text: string }[] }
  | { answer: 'field'; field: CorrectableField }
);

export interface InquiryDraft {
  title: string;
  body: string;
  /** Facts that would make it stronger, in the language asked for. */
  missing: string[];
  /** What to attach: photos, error text. */
  attach: string[];
  /** The same as in `missing`, each as a question, most useful first; what is only to be looked at is a note. */
  questions?: Question[];
  notes?: string[];
  /** The shopper's answers as they stand in the body. */
  answers?: { id: HintId; text: string }[];
  /** For a call: what to have at hand. */
  atHand?: string[];
  /** What was taken out of the shopper's words. */
  masked?: MaskedPart[];
  /** What is to be sent: title and body, of a public message less what must not be read by everyone. */
  sent?: { title: string; body: string };
  /** UTF-16 units that the channel usually has room for. */
  limit?: number;
}
