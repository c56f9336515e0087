import type { Order } from '../orders/types';

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
}

export interface InquiryDraft {
  title: string;
  body: string;
  /** Facts that would make it stronger, in the language asked for. */
  missing: string[];
  /** What to attach: photos, error text. */
  attach: string[];
}
