import type { Schedule } from '../hours/types';
import type { Channel, Language } from '../inquiry/types';
import type { SourceId } from '../sources/sources';

/** The channels a draft is written for, and who else can help. */
export type ContactId = Channel | 'courier' | 'consumer-centre';

/** In both languages of the interface. */
export type Text = Record<Language, string>;

export interface Contact {
  id: ContactId;
  name: Text;
  goodFor: Text;
  /** When someone answers; null where that is not known or differs from seller to seller. */
  schedule: Schedule | null;
  /** Whether the call is paid for is said only where it is known. */
  phone?: { number: string; isPaidCall?: true };
  link?: string;
  needs: Text[];
  /** What may differ from the above. */
  caution?: Text;
  sources: SourceId[];
  /** What holds for Naver's orders alone: what is known of the time until an answer, and its sources. */
  onNaver?: { answerTime?: Text; sources: SourceId[] };
}

export type ContactReason =
  | 'payment-is-naver-pays'
  | 'refund-is-naver-pays'
  | 'seller-does-not-answer'
  | 'answer-is-measured'
  | 'store-decides';

export interface FirstContact {
  channel: Channel;
  reason: ContactReason;
}
