import type { ChannelRules } from './channelRules';
import type { DraftFacts } from './draftFacts';
import type { DraftSentences } from './draftSentences';
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
  fact: string;
  details: string;
  /** Whether what only helps is named too: option, parcel, payment, seller. */
  mentions: boolean;
}
