import type { Channel, Language, Tone } from '../types';

export type DiscourtesyKind =
  | 'secret'
  | 'swearing'
  | 'threat'
  | 'no-order-number'
  | 'no-thanks'
  | 'many-demands'
  | 'all-caps'
  | 'exclamation';

export interface Discourtesy {
  kind: DiscourtesyKind;
  /** What in the text gave rise to it, as it stands there; '' where something is missing. */
  found: string;
  /** The whole body, mended in this one respect. */
  mended: string;
}

export interface CourtesyRequest {
  /** The draft as the shopper has edited it. */
  body: string;
  language: Language;
  channel: Channel;
  tone: Tone;
  orderNumber?: string;
  /** The order's own numbers, never masked. */
  keepNumbers?: string[];
}

/** What one check says: the first occurrence, and the body with all of them mended. */
export type Finding = Omit<Discourtesy, 'kind'>;

/** A stretch of the body, in UTF-16 units; `end` is not part of it. */
export interface Range {
  start: number;
  end: number;
}

/** What is not said to whom one wants help from; judged sentence by sentence. */
export interface RudeWords {
  said: RegExp;
  /** Not where the sentence also says this. */
  unless?: RegExp;
  /** The rest of the sentence stands without it. */
  isAside?: boolean;
}
