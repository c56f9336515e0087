import { composeBody } from './composeBody';
import type { BodyParts, Included } from './bodyParts';
import type { LanguagePack } from './sentences/types';
import { cutAtSentence } from './shorten';

/** Room for the shopper's words, in UTF-16 units. With less, remarks on the order, then a longer fact, give way. */
const goodRoom = 120;
const leastRoom = 50;

export interface FittedBody {
  body: string;
  /** Whether not all of the shopper's words are in it. */
  isCut: boolean;
}

/**
 * The body within the channel's limit. The shopper's words go before remarks that only help; what still does not fit
 * is cut at a sentence.
 */
export function fitBody(parts: BodyParts, pack: LanguagePack): FittedBody {
  const { limit } = parts.rules;
  const { details } = parts.facts;
  const fact = fittingFact(parts, pack);
  for (const mentions of [true, false]) {
    const body = composeBody(parts, pack, { fact, details, mentions });
    if (body.length <= limit) return { body, isCut: false };
  }
  const mentions = roomFor(parts, pack, { fact, mentions: true }) >= goodRoom;
  const excerpt = cutAtSentence(details, roomFor(parts, pack, { fact, mentions }));
  return { body: composeBody(parts, pack, { fact, details: excerpt, mentions }), isCut: details !== '' };
}

/** The best fact that leaves room for the shopper's words; none where not even the shortest fits. */
function fittingFact(parts: BodyParts, pack: LanguagePack): string {
  const { facts } = parts.sentences;
  const roomWith = (fact: string) => roomFor(parts, pack, { fact, mentions: false });
  const wanted = Math.min(parts.facts.details.length, leastRoom);
  return (
    facts.find((fact) => roomWith(fact) >= wanted) ?? facts.findLast((fact) => roomWith(fact) >= 0) ?? ''
  );
}

/** UTF-16 units left for the shopper's words; negative where the rest alone is too long. */
function roomFor(parts: BodyParts, pack: LanguagePack, included: Omit<Included, 'details'>): number {
  const { limit } = parts.rules;
  const details = parts.facts.details === '' ? '' : '-';
  return limit - composeBody(parts, pack, { ...included, details }).length + details.length;
}
