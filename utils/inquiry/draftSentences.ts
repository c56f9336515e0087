import { channelRules } from './channelRules';
import type { DraftFacts } from './draftFacts';
import { fillSentence } from './fillSentence';
import type { LanguagePack, TopicSentences, Voice, Wording } from './sentences/types';
import type { InquiryRequest } from './types';

/** What is said of the problem itself. */
export interface DraftSentences {
  voice: Voice;
  subject: string;
  /** What can be said, best first; empty where the shopper's own words are all there is. */
  facts: string[];
  request: string;
}

/** The facts and the request that fit the topic, the order's state, the reader and the tone. */
export function draftSentences(
  { topic, channel, tone, language }: InquiryRequest,
  facts: DraftFacts,
  pack: LanguagePack,
): DraftSentences {
  const sentences = pack.topics[topic];
  const wording = fittingWording(sentences, facts, channel);
  const voice = channel === 'seller-talk' && tone === 'friendly' && language === 'ko' ? 'casual' : tone;
  const forms = (voice === 'casual' && wording?.facts.casual) || wording?.facts.formal || [];
  return {
    voice,
    subject: wording?.subject ?? sentences.subject,
    facts: forms.flatMap((form) => fillSentence(form, facts.slots) ?? []),
    request: (voice === 'casual' ? wording?.request.casual : wording?.request[voice]) ?? '',
  };
}

function fittingWording(
  { wordings }: TopicSentences,
  { situations }: DraftFacts,
  channel: InquiryRequest['channel'],
): Wording | undefined {
  const { audience } = channelRules[channel];
  return wordings.find(
    (wording) =>
      (!wording.when || wording.when.some((situation) => situations.includes(situation))) &&
      (!wording.audience || wording.audience === audience),
  );
}
