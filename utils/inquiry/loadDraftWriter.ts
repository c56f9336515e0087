import type { InquiryDraft, InquiryRequest, Language } from './types';

export type DraftWriter = (request: InquiryRequest) => InquiryDraft;

/**
 * Drafting in one language, as chunks of their own: `draftInquiry` with both at once would double what the popup has to
 * load before it can show anything.
 */
export async function loadDraftWriter(language: Language): Promise<DraftWriter> {
  const [{ draftFromPack }, pack] = await Promise.all([import('./draftFromPack'), loadPack(language)]);
  return (request) => draftFromPack(request, pack);
}

async function loadPack(language: Language) {
  return language === 'ko'
    ? (await import('./sentences/ko/korean')).korean
    : (await import('./sentences/en/english')).english;
}
