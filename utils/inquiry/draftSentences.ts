import { channelRules } from './channelRules';
import type { DraftFacts } from './draftFacts';
import { fillSentence } from './fillSentence';
import type { LanguagePack, RequestForms, TopicSentences, Voice, Wording } from './sentences/types';
import { topics } from './topics';
import type { InquiryRequest } from './types';

/** One way to say the fact; `form` is its place in the list, the same in every language. */
export interface FactSentence {
  form: number;
  text: string;
}

/** What is said of the problem itself, and how. */
export interface DraftSentences {
  greeting: string;
  /** How the message may open, best first. */
  opening: string[];
  /** Undefined where the order is all that can be said. */
  subject: string | undefined;
  /** What can be said, best first; empty where the shopper's own words are all there is. */
  facts: FactSentence[];
  request: string;
  /** What the request asks for, in a few words. */
  ask: string | undefined;
  thanks: string;
}

/** The facts and the request that fit the topic, the order's state, the reader, the tone and what was sent before. */
export function draftSentences(
  request: InquiryRequest,
  facts: DraftFacts,
  pack: LanguagePack,
): DraftSentences {
  const { topic, channel, tone, language } = request;
  const { frame } = pack;
  const sentences = pack.topics[topic];
  const wording = fittingWording(sentences, facts, channel);
  const voice = channel === 'seller-talk' && tone === 'friendly' && language === 'ko' ? 'casual' : tone;
  const { layout } = channelRules[channel];
  const { isAboutEarlier } = topics[topic];
  const again = isAboutEarlier && facts.again === 'afterSeller' ? undefined : facts.again;
  const againForms = again && frame.openingAgain[layout][again];
  // What the opening says already is no news.
  const forms = againForms && isAboutEarlier ? [] : factForms(wording, voice);
  const requests = requestForms(request, wording, pack);
  return {
    greeting: frame.greeting[voice],
    opening: againForms
      ? (voice === 'casual' && againForms.casual) || againForms.formal
      : frame.opening[layout][voice],
    subject: wording?.subject ?? sentences.subject,
    facts: filledFacts(forms, facts, again === 'sameReader' ? frame.factAgain : undefined),
    request: requestSentence(requests, voice, facts, pack),
    ask: requests?.ask,
    thanks: variant(frame.thanks[voice], facts.earlierCount) ?? '',
  };
}

function factForms(wording: Wording | undefined, voice: Voice): string[] {
  return (voice === 'casual' && wording?.facts.casual) || wording?.facts.formal || [];
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

/** What may stand word for word in the message before is led over to; days that have gone by since are new. */
function filledFacts(forms: string[], { slots }: DraftFacts, again: string | undefined): FactSentence[] {
  return forms.flatMap((form, index) => {
    const fact = fillSentence(form, slots);
    if (fact === undefined) return [];
    const isNew = slots.elapsed !== undefined && fact.includes(slots.elapsed);
    return [{ form: index, text: (again && !isNew && fillSentence(again, { fact })) || fact }];
  });
}

function requestForms(
  { topic, remedy }: InquiryRequest,
  wording: Wording | undefined,
  pack: LanguagePack,
): RequestForms | undefined {
  const isOffered = remedy !== undefined && topics[topic].remedies?.includes(remedy);
  return isOffered ? pack.remedies[remedy] : wording?.request;
}

/** As the topic asks in this voice; in other words where it was asked before, or by a day. */
function requestSentence(
  forms: RequestForms | undefined,
  voice: Voice,
  { slots, earlierCount }: DraftFacts,
  { frame }: LanguagePack,
): string {
  if (!forms) return '';
  const usual = forms[voice] ?? forms.friendly;
  if (slots.replyBy === undefined && earlierCount === 0) return usual;
  const by = fillSentence(frame.by, slots) ?? '';
  const form = variant(frame.ask[voice], Math.max(earlierCount - 1, 0));
  return (form && fillSentence(form.replace('{by}', by), { ask: forms.ask })) ?? usual;
}

function variant(texts: string[], count: number): string | undefined {
  return texts[count % texts.length];
}
