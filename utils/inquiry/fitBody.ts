import { composeBody } from './composeBody';
import type { BodyParts } from './composeBody';
import type { LanguagePack } from './sentences/types';
import { cutAtSentence } from './shorten';

/** With less room than this for the shopper's words, remarks on the order give way to them. */
const goodRoom = 120;

export interface FittedBody {
  body: string;
  isCut: boolean;
}

/**
 * The body within the channel's limit. The shopper's words go before remarks that only help; what still does not fit
 * is cut at a sentence.
 */
export function fitBody(parts: BodyParts, pack: LanguagePack): FittedBody {
  const { limit } = parts.rules;
  const { details } = parts.facts;
  for (const mentions of [true, false]) {
    const body = composeBody(parts, pack, { details, mentions });
    if (body.length <= limit) return { body, isCut: false };
  }
  const mentions = roomFor(parts, pack, true) >= goodRoom;
  const excerpt = cutAtSentence(details, roomFor(parts, pack, mentions));
  const body = composeBody(parts, pack, { details: excerpt, mentions });
  if (body.length <= limit) return { body, isCut: true };
  const shortest = { ...parts, sentences: { ...parts.sentences, fact: '' } };
  return { body: composeBody(shortest, pack, { details: '', mentions: false }), isCut: details !== '' };
}

/** UTF-16 units left for the shopper's words. */
function roomFor(parts: BodyParts, pack: LanguagePack, mentions: boolean): number {
  const placeholder = '-';
  const body = composeBody(parts, pack, { details: placeholder, mentions });
  return parts.rules.limit - (body.length - placeholder.length);
}
