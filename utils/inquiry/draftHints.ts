import { channelRules } from './channelRules';
import type { DraftFacts } from './draftFacts';
import { firstFilled } from './fillSentence';
import { questionFor } from './questionFor';
import type { LanguagePack } from './sentences/types';
import { claimStatuses, mostHints, privateHints, topics } from './topics';
import type { KnownFact } from './topics';
import type { HintId, InquiryDraft, InquiryRequest } from './types';

/** What would make the draft stronger, most useful first: in words, and as questions and notes. */
export function draftHints(
  request: InquiryRequest,
  facts: DraftFacts,
  isCut: boolean,
  pack: LanguagePack,
): Required<Pick<InquiryDraft, 'missing' | 'questions' | 'notes'>> {
  const hints = missingHints(request, facts, isCut);
  const asked = hints.map((hint) => ({ hint, question: questionFor(hint, request, pack) }));
  return {
    missing: hints.map((hint) => pack.hints[hint]),
    questions: asked.flatMap(({ question }) => question ?? []),
    notes: asked.flatMap(({ hint, question }) => (question ? [] : [pack.hints[hint]])),
  };
}

/** What to attach, where the channel takes attachments. */
export function attachments({ topic, channel }: InquiryRequest, pack: LanguagePack): string[] {
  if (!channelRules[channel].takesAttachments) return [];
  return topics[topic].attach.map((id) => pack.attachments[id]);
}

/** What to have at hand for a call: what names the order, and what would be attached in writing. */
export function thingsAtHand({ topic }: InquiryRequest, { slots }: DraftFacts, pack: LanguagePack): string[] {
  const known = pack.atHand.flatMap((forms) => firstFilled(forms, slots) ?? []);
  return [...known, ...topics[topic].attach.map((id) => pack.attachments[id])];
}

function missingHints(
  { topic, channel, order, item, answers, remedy }: InquiryRequest,
  facts: DraftFacts,
  isCut: boolean,
): HintId[] {
  const { isPublic } = channelRules[channel];
  const productName = order?.items[item ?? 0]?.productName;
  const hints: HintId[] = [];
  if (isCut) hints.push('details-cut');
  if (!order?.orderNumber?.value.trim()) hints.push(isPublic ? 'order-number-public' : 'order-number');
  else if (!order.orderNumber.sure && !isPublic) hints.push('check-order-number');
  if (!facts.slots.product) hints.push('product-name');
  else if (!productName?.sure) hints.push('check-product-name');
  for (const { hint, unless } of topics[topic].asks) {
    if (answers?.[hint]?.trim() || (hint === 'wanted-remedy' && remedy !== undefined)) continue;
    if (unless?.some((fact) => isKnown(fact, facts))) continue;
    if (!isPublic || !privateHints.has(hint)) hints.push(hint);
  }
  return hints.slice(0, mostHints);
}

function isKnown(fact: KnownFact, { slots, situations, details }: DraftFacts): boolean {
  if (fact === 'details') return details !== '';
  if (fact === 'claim') return situations.some((situation) => claimStatuses.has(situation));
  return slots[fact] !== undefined;
}
