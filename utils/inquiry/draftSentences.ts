import { channelRules } from './channelRules';
import type { DraftFacts } from './draftFacts';
import { firstFilled } from './fillSentence';
import type { LanguagePack, TopicSentences, Voice, Wording } from './sentences/types';
import type { InquiryRequest } from './types';

/** What is said of the problem itself. */
export interface DraftSentences {
  voice: Voice;
  subject: string;
  /** '' where the shopper's own words are all there is. */
  fact: string;
  /** Whether the fact says how many days have gone by, so that the order need not. */
  factHasElapsed: boolean;
  request: string;
}

/** The fact and the request that fit the topic, the order's state, the reader and the tone. */
export function draftSentences(
  { topic, channel, tone, language }: InquiryRequest,
  facts: DraftFacts,
  pack: LanguagePack,
): DraftSentences {
  const sentences = pack.topics[topic];
  const wording = fittingWording(sentences, facts, channel);
  const voice = channel === 'seller-talk' && tone === 'friendly' && language === 'ko' ? 'casual' : tone;
  const forms = (voice === 'casual' && wording?.facts.casual) || wording?.facts.formal || [];
  const fact = firstFilled(forms, facts.slots) ?? '';
  return {
    voice,
    subject: wording?.subject ?? sentences.subject,
    fact,
    factHasElapsed: facts.slots.elapsed !== undefined && fact.includes(facts.slots.elapsed),
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
