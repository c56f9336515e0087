import type { BodyParts } from './composeBody';
import { firstFilled } from './fillSentence';
import type { LanguagePack, ReferenceId } from './sentences/types';

/** What names the order and helps to find it: lines of a letter, or remarks in a message. */
export function orderReferences(parts: BodyParts, pack: LanguagePack, withMentions: boolean): string[] {
  const form = parts.rules.layout === 'letter' ? 'letter' : 'message';
  return referenceIds(parts, withMentions).flatMap(
    (id) => firstFilled(pack.references[id][form], parts.facts.slots) ?? [],
  );
}

/** Whether the order has to say how many days have gone by, since the fact does not. */
export function saysAge({ facts, sentences }: BodyParts): boolean {
  return facts.slots.age !== undefined && !sentences.factHasElapsed;
}

function referenceIds(parts: BodyParts, withMentions: boolean): ReferenceId[] {
  const { rules, needs, facts } = parts;
  const isLetter = rules.layout === 'letter';
  const isForCentre = withMentions && rules.audience === 'centre';
  const age: ReferenceId[] = saysAge(parts) ? ['age'] : [];
  const mentions = withMentions ? needs.mentions : [];
  if (!isLetter) return ['number', ...age, ...mentions, ...(isForCentre ? ['seller' as const] : [])];
  return [
    'number',
    // The number line already shows it where there is no other.
    ...(isForCentre && facts.slots.orderNumber ? ['product-order-number' as const] : []),
    'product',
    ...mentions,
    ...age,
    ...(isForCentre ? ['seller' as const] : []),
  ];
}
