import { bodyText } from './bodyParts';
import { titleLimit } from './channelRules';
import { composeBody } from './composeBody';
import { thingsAtHand, attachments, draftHints } from './draftHints';
import type { DraftFacts } from './draftFacts';
import { fillSentence } from './fillSentence';
import { preparedDraft } from './preparedDraft';
import { publicWording } from './privacy';
import type { LanguagePack } from './sentences/types';
import type { InquiryDraft, InquiryRequest } from './types';

/** As `draftInquiry`, with the sentences handed in, so that a page can load a second language only when asked for it. */
export function draftFromPack(request: InquiryRequest, pack: LanguagePack): InquiryDraft {
  const { parts, included, isCut } = preparedDraft(request, pack);
  const { facts, rules } = parts;
  const title = draftTitle(request, facts, pack);
  const body = bodyText(composeBody(parts, pack, included));
  const sent = { title: request.written?.title ?? title, body: request.written?.body ?? body };
  const safe = rules.isPublic && request.written ? publicWording(request, sent.title, sent.body) : undefined;
  return {
    title,
    body,
    ...draftHints(request, facts, isCut, pack),
    attach: attachments(request, pack),
    atHand: rules.layout === 'script' ? thingsAtHand(request, facts, pack) : [],
    answers: facts.answers,
    masked: [...(request.written?.body === undefined ? facts.masked : []), ...(safe?.masked ?? [])],
    sent: safe ? { title: safe.title, body: safe.body } : sent,
    limit: rules.limit,
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
