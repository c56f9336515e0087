import { channelRules } from './channelRules';
import type { DraftFacts } from './draftFacts';
import type { HintId, LanguagePack } from './sentences/types';
import { mostHints, privateHints, topics } from './topics';
import type { InquiryRequest } from './types';

/** What would make the draft stronger, most useful first. */
export function missingHints(
  { topic, channel, order, item }: InquiryRequest,
  facts: DraftFacts,
  isCut: boolean,
  pack: LanguagePack,
): string[] {
  const { isPublic } = channelRules[channel];
  const productName = order?.items[item ?? 0]?.productName;
  const hints: HintId[] = [];
  if (isCut) hints.push('details-cut');
  if (!order?.orderNumber?.value.trim()) hints.push(isPublic ? 'order-number-public' : 'order-number');
  else if (!order.orderNumber.sure && !isPublic) hints.push('check-order-number');
  if (!facts.slots.product) hints.push('product-name');
  else if (!productName?.sure) hints.push('check-product-name');
  for (const { hint, unless } of topics[topic].asks) {
    if (unless !== undefined && isKnown(unless, facts)) continue;
    if (!isPublic || !privateHints.has(hint)) hints.push(hint);
  }
  return hints.slice(0, mostHints).map((hint) => pack.hints[hint]);
}

/** What to attach, where the channel takes attachments. */
export function attachments({ topic, channel }: InquiryRequest, pack: LanguagePack): string[] {
  if (!channelRules[channel].takesAttachments) return [];
  return topics[topic].attach.map((id) => pack.attachments[id]);
}

function isKnown(fact: string, { slots, details }: DraftFacts): boolean {
  return fact === 'details' ? details !== '' : slots[fact] !== undefined;
}
