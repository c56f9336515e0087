import type { OrderStatus } from '../../orders/types';
import type { Tone, Topic } from '../types';

/** 'casual': a friendly talk message in 해요체; every other Korean draft is in 합쇼체. */
export type Voice = Tone | 'casual';
/** 'letter': paragraphs and a list of the order's facts; 'message': one paragraph; 'script': one paragraph to say. */
export type Layout = 'letter' | 'message' | 'script';
/** Who reads it: the seller, or the centre that has to ask the seller. */
export type Audience = 'seller' | 'centre';
export type Situation = OrderStatus | 'on-time';

/**
 * Sentences with slots such as `{elapsed}`; of a list, the first whose slots are all known is said.
 * `casual` is what 해요체 says instead; a language without it uses `formal` and the friendly request.
 */
export interface Wording {
  /** Said in these situations only; the first wording that fits is taken, the last fits always. */
  when?: Situation[];
  audience?: Audience;
  subject?: string;
  facts: { formal: string[]; casual?: string[] };
  request: Record<Tone, string> & { casual?: string };
}

export interface TopicSentences {
  /** How the title begins. */
  title: string;
  /** What the opening says that the inquiry is about. */
  subject: string;
  /** Introduces the shopper's own words, where the usual label fits less well. */
  details?: string;
  wordings: Wording[];
}

export type ReferenceId =
  | 'number'
  | 'product-order-number'
  | 'product'
  | 'option'
  | 'age'
  | 'parcel'
  | 'payment'
  | 'amount'
  | 'seller';

/** Facts that name the order: a line of their own in a letter, a remark in brackets in a message. */
export type References = Record<ReferenceId, { letter: string[]; message: string[] }>;

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

export type AttachmentId =
  | 'product-photo'
  | 'label-photo'
  | 'box-photo'
  | 'all-parts-photo'
  | 'defect-photo'
  | 'error-text'
  | 'payment-record'
  | 'deposit-record'
  | 'tracking-screen'
  | 'inquiry-record';

export interface ElapsedForms {
  /** Beside the order: "주문 후 8일". */
  age: string;
  /** Begins a sentence. */
  clause: string;
  /** The same with the day on which it is said. */
  datedClause: string;
}

export interface Frame {
  greeting: Record<Voice, string>;
  /** Fills `{order}` of the opening. */
  order: Record<Layout, string[]>;
  /** A script names the order in a sentence of its own. */
  spokenOrder: string[];
  spokenAge: string;
  opening: Record<Layout, Record<Voice, string[]>>;
  details: Record<Layout, string>;
  thanks: Record<Voice, string>;
  signature: string;
  titles: string[];
  day: { sameYear: string; otherYear: string; months: string[] };
  dayCount: { one: string; other: string };
  elapsed: Record<'order' | 'dispatch', ElapsedForms>;
  money: { won: string; other: string };
}

export interface LanguagePack {
  frame: Frame;
  topics: Record<Topic, TopicSentences>;
  references: References;
  hints: Record<HintId, string>;
  attachments: Record<AttachmentId, string>;
  /** Korean names of couriers and payment methods, without spaces; absent where they stand as they are. */
  translations?: Record<string, string>;
}
