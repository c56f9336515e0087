import type { OrderStatus } from '../orders/types';
import type { Topic } from '../inquiry/types';
import type { SourceId } from '../sources/sources';

export type FaqGroup = 'cancel' | 'delivery' | 'payment' | 'quality' | 'return' | 'contact';

/** A statement of an answer and where it comes from. */
export interface FaqSentence {
  text: string;
  sources: SourceId[];
}

/** Whom to ask first; 'self': nobody, the shopper can do it. */
export type FirstContact = 'self' | 'seller' | 'naver-pay' | 'courier' | 'card-company' | 'consumer-agency';

/** What is said away from Naver, where its rules, buttons and centre do not hold. */
export interface FaqElsewhere {
  answer: FaqSentence[];
  nextStep: string;
  askFirst: FirstContact;
}

export interface FaqEntry {
  id: string;
  group: FaqGroup;
  question: string;
  /** 2-5 short sentences, each with its sources. */
  answer: FaqSentence[];
  /** What to do now: the button to look for or whom to ask. */
  nextStep: string;
  /** Whom to ask first. */
  askFirst: FirstContact;
  /** The inquiry this leads to. */
  topic: Topic;
  /** Statuses in which this is likely asked, empty: any. */
  statuses: OrderStatus[];
  /** Naver's own rule: shown for Naver's orders only. False: holds for any Korean store. */
  naverOnly: boolean;
  /** For a `naverOnly` entry whose question any store's shopper asks: what the law says there. */
  elsewhere?: FaqElsewhere;
  link?: string;
  keywords: string[];
  /** How shoppers say it, in our own words. */
  aliases: string[];
}

export interface FaqMatch {
  entry: FaqEntry;
  score: number;
  confident: boolean;
}
