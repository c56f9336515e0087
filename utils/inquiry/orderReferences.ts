import type { BodyParts, Included } from './bodyParts';
import { firstFilled } from './fillSentence';
import type { LanguagePack, ReferenceId } from './sentences/types';

/** What names the order and helps to find it: lines of a letter, or remarks in a message. */
export function orderReferences(
  parts: BodyParts,
  pack: LanguagePack,
  included: Included,
): { id: ReferenceId; text: string }[] {
  const form = parts.rules.layout === 'letter' ? 'letter' : 'message';
  return referenceIds(parts, included).flatMap((id) => {
    const text = firstFilled(pack.references[id][form], parts.facts.slots);
    return text === undefined ? [] : [{ id, text }];
  });
}

/** Whether the order has to say how many days have gone by, since the fact does not. */
export function saysAge({ facts }: BodyParts, { fact }: Included): boolean {
  const { age, elapsed } = facts.slots;
  return age !== undefined && (elapsed === undefined || !fact?.text.includes(elapsed));
}

function referenceIds(parts: BodyParts, included: Included): ReferenceId[] {
  const { rules, needs, facts } = parts;
  const isLetter = rules.layout === 'letter';
  const isForCentre = included.mentions && rules.audience === 'centre';
  const age: ReferenceId[] = saysAge(parts, included) ? ['age'] : [];
  const mentions = included.mentions ? needs.mentions : [];
  if (!isLetter) return ['number', ...age, ...mentions, ...(isForCentre ? ['seller' as const] : [])];
  return [
    'number',
    // The number line already shows it where there is no other.
    ...(isForCentre && facts.slots.orderNumber ? ['product-order-number' as const] : []),
    'product',
    ...mentions,
    ...age,
    ...(isForCentre ? ['seller' as const, 'record' as const] : []),
  ];
}
