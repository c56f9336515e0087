import { bodyText } from './bodyParts';
import { channelRules, titleLimit } from './channelRules';
import { composeBody } from './composeBody';
import { thingsAtHand, attachments, draftHints } from './draftHints';
import type { DraftFacts } from './draftFacts';
import { fillSentence } from './fillSentence';
import { preparedDraft } from './preparedDraft';
import type { LanguagePack } from './sentences/types';
import type { InquiryDraft, InquiryRequest } from './types';

/** As `draftInquiry`, with the sentences handed in, so that a page can load a second language only when asked for it. */
export function draftFromPack(request: InquiryRequest, pack: LanguagePack): InquiryDraft {
  const { parts, included, isCut } = preparedDraft(request, pack);
  const { facts } = parts;
  return {
    title: draftTitle(request, facts, pack),
    body: bodyText(composeBody(parts, pack, included)),
    ...draftHints(request, facts, isCut, pack),
    attach: attachments(request, pack),
    atHand: channelRules[request.channel].layout === 'script' ? thingsAtHand(request, facts, pack) : [],
    masked: facts.masked,
  };
}

function draftTitle(
  { topic }: InquiryRequest,
  { slots, again }: DraftFacts,
  { frame, topics: texts }: LanguagePack,
): string {
  const plain = texts[topic].title;
  const title = (again === 'sameReader' && fillSentence(frame.titleAgain, { title: plain })) || plain;
  for (const form of frame.titles) {
    const filled = fillSentence(form, { ...slots, title });
    if (filled !== undefined && filled.length <= titleLimit) return filled;
  }
  return title;
}
