import type { BodyParts } from './bodyParts';
import { firstFilled } from './fillSentence';
import type { Slots } from './fillSentence';
import type { LanguagePack } from './sentences/types';

/** What the message is about: the order, the subject and, of a further message, when the others were sent. */
export function openingSentence(
  { rules, facts, sentences }: BodyParts,
  { frame }: LanguagePack,
  more: Slots,
): string | undefined {
  const { product, number, orderedOn } = facts.slots;
  const isOrderKnown = Boolean(product ?? number ?? orderedOn);
  const order = isOrderKnown
    ? firstFilled(frame.order[rules.layout], { ...facts.slots, ...more })
    : undefined;
  return firstFilled(sentences.opening, { ...facts.slots, order, subject: sentences.subject });
}
