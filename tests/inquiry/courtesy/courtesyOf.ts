import { findDiscourtesies } from '../../../utils/inquiry/courtesy/findDiscourtesies';
import type { CourtesyRequest, Discourtesy } from '../../../utils/inquiry/courtesy/types';

/** What is found in a body, sent to the seller as a letter, in the language it is written in. */
export function courtesyOf(body: string, request: Partial<CourtesyRequest> = {}): Discourtesy[] {
  const language = /[가-힣ㄱ-ㅎ]/.test(body) ? 'ko' : 'en';
  return findDiscourtesies({ body, language, channel: 'seller-inquiry', tone: 'polite', ...request });
}
