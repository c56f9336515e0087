import type { OrderStatus } from '../orders/types';
import type { Topic } from '../inquiry/types';
import type { SourceId } from '../sources/sources';

/** A statement of an answer and where it comes from. */
export interface FaqSentence {
  text: string;
  sources: SourceId[];
}

/** Whom to ask first; 'self': nobody, the shopper can do it. */
export type FirstContact = 'self' | 'seller' | 'naver-pay' | 'courier' | 'card-company' | 'consumer-agency';

/** What is the same of an entry in every language. */
export interface EntryFacts {
  id: string;
  /** Whom to ask first. */
  askFirst: FirstContact;
  /** The inquiry this leads to. */
  topic: Topic;
  /** Statuses in which this is likely asked, empty: any. */
  statuses: OrderStatus[];
  /** Naver's own rule: shown for Naver's orders only. False: holds for any Korean store. */
  naverOnly: boolean;
  /** For a `naverOnly` entry whose question any store's shopper asks: what the law says there stands in the texts. */
  elsewhere?: { askFirst: FirstContact };
  link?: string;
}

export interface AnswerText {
  /** 2-5 short sentences, each with its sources. */
  answer: FaqSentence[];
  /** What to do now: the button to look for or whom to ask. */
  nextStep: string;
}

/** An entry's words in one language. */
export interface EntryText extends AnswerText {
  question: string;
  /** What is said away from Naver, where its rules, buttons and centre do not hold. */
  elsewhere?: AnswerText;
}

/** An answer as it is shown, in one language and for one kind of store. */
export interface FaqEntry extends Omit<EntryFacts, 'elsewhere'>, AnswerText {
  question: string;
}

export interface FaqMatch {
  entry: FaqEntry;
  /** Best first: its share of the best one's, 0 to 1, or of what is asked in the status where no word was typed. */
  score: number;
  /** False: it may be meant, but the words do not say so clearly. */
  confident: boolean;
  /** The shopper's words that speak most for it, as they were understood; absent where none were typed. */
  reasons?: string[];
}
