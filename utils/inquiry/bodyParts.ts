import type { ChannelRules } from './channelRules';
import type { DraftFacts } from './draftFacts';
import type { DraftSentences, FactSentence } from './draftSentences';
import type { TopicNeeds } from './topics';

/** What a body is made of. */
export interface BodyParts {
  rules: ChannelRules;
  needs: TopicNeeds;
  /** Introduces the shopper's words in writing, where not as usual. */
  detailsForm?: string;
  facts: DraftFacts;
  sentences: DraftSentences;
}

/** What of it is said. */
export interface Included {
  /** Absent where there is nothing to say, or no room. */
  fact: FactSentence | undefined;
  details: string;
  /** How many of the shopper's answers. */
  answers: number;
  /** Whether what only helps is named too: option, parcel, payment, seller. */
  mentions: boolean;
}

/** A piece of a body that is shown beside what it means in another language. */
export interface BodyPiece {
  /** The same for the same piece in another language. */
  id: string;
  text: string;
  /** What stands between it and the piece before. */
  before: '' | ' ' | '\n' | '\n\n';
}

export function bodyText(pieces: BodyPiece[]): string {
  return pieces.map(({ before, text }, index) => (index > 0 ? before : '') + text).join('');
}
