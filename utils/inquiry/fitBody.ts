import { bodyText } from './bodyParts';
import type { BodyParts, Included } from './bodyParts';
import { composeBody } from './composeBody';
import type { FactSentence } from './draftSentences';
import type { LanguagePack } from './sentences/types';
import { cutAtSentence } from './shorten';

/** Room for the shopper's words, in UTF-16 units. With less, remarks on the order, then a longer fact, give way. */
const goodRoom = 120;
const leastRoom = 50;

export interface FittedBody {
  included: Included;
  /** Whether not all of the shopper's words are in it. */
  isCut: boolean;
  /** False where not even the order and the request fit. */
  isWithin: boolean;
}

/**
 * What of the body is said within the limit. The shopper's words go before remarks that only help; what still does not
 * fit is left out from the last answer on, and the rest cut at a sentence.
 */
export function fitBody(parts: BodyParts, pack: LanguagePack, limit: number): FittedBody {
  const { details, answers } = parts.facts;
  const roomFor = (included: Omit<Included, 'details'>) => roomForDetails(parts, pack, included, limit);
  const fact = fittingFact(parts, (one) => roomFor({ fact: one, answers: 0, mentions: false }));
  for (const mentions of [true, false]) {
    const included = { fact, details, answers: answers.length, mentions };
    if (lengthOf(parts, pack, included) <= limit) return { included, isCut: false, isWithin: true };
  }
  const whole = answers.findLastIndex(
    (_, index) => roomFor({ fact, answers: index + 1, mentions: false }) >= details.length,
  );
  const kept = whole + 1;
  const mentions = kept === answers.length && roomFor({ fact, answers: kept, mentions: true }) >= goodRoom;
  const excerpt = cutAtSentence(details, roomFor({ fact, answers: kept, mentions }));
  const included = { fact, details: excerpt, answers: kept, mentions };
  return {
    included,
    isCut: details !== '' || kept < answers.length,
    isWithin: lengthOf(parts, pack, included) <= limit,
  };
}

/** The best fact that leaves room for the shopper's words; none where not even the shortest fits. */
function fittingFact(
  { sentences, facts }: BodyParts,
  roomWith: (fact: FactSentence) => number,
): FactSentence | undefined {
  const wanted = Math.min(facts.details.length, leastRoom);
  return (
    sentences.facts.find((fact) => roomWith(fact) >= wanted) ??
    sentences.facts.findLast((fact) => roomWith(fact) >= 0)
  );
}

/** UTF-16 units left for the shopper's words; negative where the rest alone is too long. */
function roomForDetails(
  parts: BodyParts,
  pack: LanguagePack,
  included: Omit<Included, 'details'>,
  limit: number,
): number {
  const details = parts.facts.details === '' ? '' : '-';
  return limit - lengthOf(parts, pack, { ...included, details }) + details.length;
}

function lengthOf(parts: BodyParts, pack: LanguagePack, included: Included): number {
  return bodyText(composeBody(parts, pack, included)).length;
}
