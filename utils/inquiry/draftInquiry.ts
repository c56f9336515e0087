import { draftFromPack } from './draftFromPack';
import { english } from './sentences/en/english';
import { korean } from './sentences/ko/korean';
import type { InquiryDraft, InquiryRequest } from './types';

const packs = { ko: korean, en: english };

/**
 * A polite inquiry within the channel's room, made of facts from the order and from the shopper alone. Pure: the same
 * request gives the same draft, in whatever zone the computer is.
 */
export function draftInquiry(request: InquiryRequest): InquiryDraft {
  return draftFromPack(request, packs[request.language]);
}
