import type { Order } from '../orders/types';
import { channelRules } from './channelRules';
import { cleanLine } from './cleanText';
import { redact } from './redact';
import type { RedactOptions } from './redact';
import type { MaskedPart } from './redactPatterns';
import { shortenName } from './shorten';
import type { InquiryRequest } from './types';

/** What has to be masked in the shopper's words: in public the order's own numbers and the shopper's name as well. */
export function privacyOf({ order, channel, name }: InquiryRequest): RedactOptions {
  const numbers = ownNumbers(order);
  return channelRules[channel].isPublic
    ? { hideNumbers: numbers, hideName: cleanLine(name ?? ''), isPublic: true }
    : { keepNumbers: numbers };
}

/** The numbers that are the order's, not a card's. */
export function ownNumbers(order: Order | undefined): string[] {
  const items = order?.items ?? [];
  return [
    order?.orderNumber,
    ...items.flatMap((item) => [item.productOrderNumber, item.trackingNumber]),
  ].flatMap((field) => (field ? [field.value] : []));
}

export interface PublicWording {
  title: string;
  body: string;
  masked: MaskedPart[];
}

/** Title and body in the shopper's own wording, less what must not be read by everyone; the product's name stays. */
export function publicWording(request: InquiryRequest, title: string, body: string): PublicWording {
  const productName = cleanLine(request.order?.items[request.item ?? 0]?.productName?.value ?? '');
  // A name of digits or two letters could stand inside of what has to be masked.
  const names = [productName, shortenName(productName)].filter((name) => /\p{L}.*\p{L}.*\p{L}/u.test(name));
  const options = { ...privacyOf(request), keepTexts: names };
  const [safeTitle, safeBody] = [redact(title, options), redact(body, options)];
  return {
    title: safeTitle.text,
    body: safeBody.text,
    masked: [...safeTitle.masked, ...safeBody.masked],
  };
}
