import type { BodyParts, Included } from './bodyParts';
import { fillSentence, firstFilled } from './fillSentence';
import type { Slots } from './fillSentence';
import { orderReferences, saysAge } from './orderReferences';
import type { LanguagePack } from './sentences/types';

/** The body in the channel's form: greeting, order, fact, the shopper's words, request, thanks. */
export function composeBody(parts: BodyParts, pack: LanguagePack, included: Included): string {
  return parts.rules.layout === 'letter' ? letter(parts, pack, included) : message(parts, pack, included);
}

function letter(parts: BodyParts, pack: LanguagePack, included: Included): string {
  const { request, voice } = parts.sentences;
  const { fact } = included;
  const { slots } = parts.facts;
  const opening = openingSentence(parts, pack, {
    ...slots,
    openingDay: saysAge(parts, included) ? undefined : slots.orderedOn,
  });
  const details = detailsText(parts, pack, included);
  return joined('\n\n', [
    opening,
    joined('\n', orderReferences(parts, pack, included)),
    ...(details ? [fact, details, request] : [joined(' ', [fact, request])]),
    joined('\n', [pack.frame.thanks[voice], fillSentence(pack.frame.signature, slots)]),
  ]);
}

/** One paragraph; the shopper's words stand on a line of their own, since they may end without a full stop. */
function message(parts: BodyParts, pack: LanguagePack, included: Included): string {
  const { request, voice } = parts.sentences;
  const { fact } = included;
  const { slots } = parts.facts;
  const isScript = parts.rules.layout === 'script';
  const remarks = isScript ? [] : orderReferences(parts, pack, included);
  const opening = openingSentence(parts, pack, {
    ...slots,
    references: remarks.join(', '),
    openingDay: slots.orderedOn,
  });
  const spoken = isScript ? spokenOrder(parts, pack, included) : '';
  const details = detailsText(parts, pack, included);
  return joined(details ? '\n' : ' ', [
    joined(' ', [opening, spoken, fact]),
    details,
    joined(' ', [request, pack.frame.thanks[voice]]),
  ]);
}

function openingSentence(
  { rules, facts, sentences }: BodyParts,
  { frame }: LanguagePack,
  slots: Slots,
): string {
  const { voice, subject } = sentences;
  const { product, number, orderedOn } = facts.slots;
  const isOrderKnown = Boolean(product ?? number ?? orderedOn);
  const order = isOrderKnown ? firstFilled(frame.order[rules.layout], slots) : undefined;
  return joined(' ', [
    frame.greeting[voice],
    firstFilled(frame.opening[rules.layout][voice], { order, subject }),
  ]);
}

function spokenOrder(parts: BodyParts, { frame }: LanguagePack, included: Included): string {
  const { slots } = parts.facts;
  return joined(' ', [
    firstFilled(frame.spokenOrder, slots),
    saysAge(parts, included) ? fillSentence(frame.spokenAge, slots) : undefined,
  ]);
}

function detailsText(
  { rules, detailsForm }: BodyParts,
  { frame }: LanguagePack,
  { details }: Included,
): string {
  if (details === '') return '';
  const form = (rules.layout === 'script' ? undefined : detailsForm) ?? frame.details[rules.layout];
  return fillSentence(form, { details }) ?? '';
}

function joined(separator: string, parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(separator);
}
