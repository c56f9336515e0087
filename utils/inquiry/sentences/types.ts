import type { OrderStatus } from '../../orders/types';
import type { Channel, HintId, Remedy, Tone, Topic } from '../types';

/** 'casual': a friendly talk message in 해요체; every other Korean draft is in 합쇼체. */
export type Voice = Tone | 'casual';
/** 'letter': paragraphs and a list of the order's facts; 'message': one paragraph; 'script': one paragraph to say. */
export type Layout = 'letter' | 'message' | 'script';
/** Who reads it: the seller, or the centre that has to ask the seller. */
export type Audience = 'seller' | 'centre';
/** 'told': the shopper said something about the problem. */
export type Situation = OrderStatus | 'on-time' | 'told';

/** One request in each tone, and `ask`, what it asks for: a second message puts that into a sentence of its own. */
export interface RequestForms extends Record<Tone, string> {
  casual?: string;
  ask: string;
}

/**
 * Sentences with slots such as `{elapsed}`; of a list, the first whose slots are all known is said. Both languages have
 * the same lists, so that one says what the other means. `casual` is what 해요체 says instead; a language without it uses
 * `formal` and the friendly request.
 */
export interface Wording {
  /** Said in these situations only; the first wording that fits is taken, the last fits always. */
  when?: Situation[];
  audience?: Audience;
  subject?: string;
  facts: { formal: string[]; casual?: string[] };
  request: RequestForms;
}

export interface TopicSentences {
  /** How the title begins. */
  title: string;
  /** What the opening says that the inquiry is about; absent where the order is all that can be said. */
  subject?: string;
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
  | 'seller'
  | 'record';

/** Facts that name the order: a line of their own in a letter, a remark in brackets in a message. */
export type References = Record<ReferenceId, { letter: string[]; message: string[] }>;

export type AttachmentId =
  | 'product-photo'
  | 'label-photo'
  | 'box-photo'
  | 'opening-video'
  | 'all-parts-photo'
  | 'defect-photo'
  | 'error-text'
  | 'payment-record'
  | 'deposit-record'
  | 'tracking-screen'
  | 'inquiry-record';

/** A question that is answered in the shopper's own words. */
export interface AskedInWords {
  question: string;
  example: string;
  /** Stands before the answer in the message. */
  label: string;
}

export interface Questions {
  inWords: Partial<Record<HintId, AskedInWords>>;
  /** Answered by a field of the order. */
  ofOrder: Partial<Record<HintId, string>>;
  remedy: string;
  remedies: Record<Remedy, string>;
}

export interface ElapsedForms {
  /** Beside the order: "주문 후 8일". */
  age: string;
  /** Begins a sentence. */
  clause: string;
  /** The same with the day on which it is said. */
  datedClause: string;
}

/** How a message opens that names earlier ones, to the same reader or to the centre after the seller. */
export type AgainForms = Record<'sameReader' | 'afterSeller', { formal: string[]; casual?: string[] }>;

export interface Frame {
  greeting: Record<Voice, string>;
  /** Fills `{order}` of the opening. */
  order: Record<Layout, string[]>;
  /** A script names the order in a sentence of its own. */
  spokenOrder: string[];
  spokenAge: string;
  opening: Record<Layout, Record<Voice, string[]>>;
  openingAgain: Record<Layout, AgainForms>;
  /** Leads over to a fact that may have been said in the message before, and would else stand there word for word. */
  factAgain: string;
  /** A request in other words, once for each further message. */
  ask: Record<Voice, string[]>;
  by: string;
  details: Record<Layout, string>;
  /** Around words in another language than the reader's. */
  foreign: string;
  answer: string;
  /** Another one for each further message. */
  thanks: Record<Voice, string[]>;
  signature: string;
  /** Of a further message to the same reader. */
  titleAgain: string;
  titles: string[];
  day: { sameYear: string; otherYear: string; months: string[] };
  dayCount: { one: string; other: string };
  elapsed: Record<'order' | 'dispatch', ElapsedForms>;
  money: { won: string; other: string };
  recordEntry: string;
}

export interface LanguagePack {
  frame: Frame;
  topics: Record<Topic, TopicSentences>;
  /** What is asked for where the shopper said what should be done. */
  remedies: Record<Remedy, RequestForms>;
  references: References;
  hints: Record<HintId, string>;
  questions: Questions;
  attachments: Record<AttachmentId, string>;
  /** What to have at hand for a call; of each the first whose slots are all known. */
  atHand: string[][];
  channels: Record<Channel, string>;
  /** Lines of the record for a consumer centre. */
  consumer: { fact: string; noAnswer: string; ask: string };
  /** Words that are in `other` and not in `own` are in a language that the readers may not read, and are said to be. */
  script?: { own: RegExp; other: RegExp };
  /** Korean names of couriers and payment methods, without spaces; absent where they stand as they are. */
  translations?: Record<string, string>;
}
