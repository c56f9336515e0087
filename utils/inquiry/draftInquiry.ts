import { channelRules, titleLimit } from './channelRules';
import { attachments, missingHints } from './draftHints';
import { draftFacts } from './draftFacts';
import type { DraftFacts } from './draftFacts';
import { draftSentences } from './draftSentences';
import { fillSentence } from './fillSentence';
import { fitBody } from './fitBody';
import { languagePacks } from './languagePacks';
import type { LanguagePack } from './sentences/types';
import { topics } from './topics';
import type { InquiryDraft, InquiryRequest } from './types';

/**
 * A polite inquiry within the channel's room, made of facts from the order and from the shopper alone. Pure: the same
 * request gives the same draft, in whatever zone the computer is.
 */
export function draftInquiry(request: InquiryRequest): InquiryDraft {
  const pack = languagePacks[request.language];
  const facts = draftFacts(request, pack);
  const { body, isCut } = fitBody(
    {
      rules: channelRules[request.channel],
      needs: topics[request.topic],
      detailsForm: pack.topics[request.topic].details,
      facts,
      sentences: draftSentences(request, facts, pack),
    },
    pack,
  );
  return {
    title: draftTitle(request, facts, pack),
    body,
    missing: missingHints(request, facts, isCut, pack),
    attach: attachments(request, pack),
  };
}

function draftTitle(
  { topic }: InquiryRequest,
  { slots }: DraftFacts,
  { frame, topics: texts }: LanguagePack,
) {
  const { title } = texts[topic];
  for (const form of frame.titles) {
    const filled = fillSentence(form, { ...slots, title });
    if (filled !== undefined && filled.length <= titleLimit) return filled;
  }
  return title;
}
