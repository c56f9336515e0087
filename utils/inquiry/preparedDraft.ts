import type { BodyParts } from './bodyParts';
import { channelRules } from './channelRules';
import { draftFacts } from './draftFacts';
import { draftSentences } from './draftSentences';
import { fitBody } from './fitBody';
import type { FittedBody } from './fitBody';
import type { LanguagePack } from './sentences/types';
import { topics } from './topics';
import type { InquiryRequest } from './types';

/** What can be said in a language, and what of it fits: the earlier messages are named as long as there is room. */
export function preparedDraft(request: InquiryRequest, pack: LanguagePack): PreparedDraft {
  const { earlier, replyBy, ...first } = request;
  const parts = bodyParts(request, pack);
  const limit = Math.min(parts.rules.limit, request.room ?? Infinity);
  const fitted = fitBody(parts, pack, limit);
  if (fitted.isWithin || !(earlier?.length || replyBy)) return { request, parts, ...fitted };
  return preparedDraft(first, pack);
}

export interface PreparedDraft extends FittedBody {
  /** What was asked for, less what there was no room for. */
  request: InquiryRequest;
  parts: BodyParts;
}

export function bodyParts(request: InquiryRequest, pack: LanguagePack): BodyParts {
  const facts = draftFacts(request, pack);
  return {
    rules: channelRules[request.channel],
    needs: topics[request.topic],
    detailsForm: pack.topics[request.topic].details,
    facts,
    sentences: draftSentences(request, facts, pack),
  };
}
