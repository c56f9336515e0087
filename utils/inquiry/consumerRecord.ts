import { earlierFacts } from './earlierFacts';
import { koreanDay } from '../hours/koreanTime';
import { fillSentence, firstFilled } from './fillSentence';
import { bodyParts } from './preparedDraft';
import type { LanguagePack, ReferenceId } from './sentences/types';
import type { InquiryRequest } from './types';

const told: ReferenceId[] = ['seller', 'number', 'product', 'option', 'age', 'payment', 'parcel'];

/**
 * What a consumer centre needs to hear, line by line: who sold what, when and for how much, what happened, who was asked
 * when, and what the shopper would like. Facts alone, nothing that is claimed or threatened.
 */
export function consumerRecord(request: InquiryRequest, pack: LanguagePack): string {
  const inWriting = { ...request, channel: 'centre-mail' } as const;
  const { facts, sentences } = bodyParts({ ...inWriting, earlier: [] }, pack);
  const { slots } = earlierFacts(inWriting, koreanDay(request.now), pack);
  const fact = sentences.facts[0]?.text;
  const known = {
    ...facts.slots,
    fact,
    record: slots.record,
    ask: sentences.ask,
    details: facts.details || undefined,
  };
  return [
    ...told.map((id) => firstFilled(pack.references[id].letter, known)),
    fillSentence(pack.consumer.fact, known),
    fillSentence(pack.frame.details.letter, known),
    ...facts.answers.map(({ text }) => text),
    firstFilled(pack.references.record.letter, known),
    slots.record && pack.consumer.noAnswer,
    fillSentence(pack.consumer.ask, known),
  ]
    .filter(Boolean)
    .join('\n');
}
