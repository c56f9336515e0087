import { channelRules } from '../channelRules';
import { redact } from '../redact';
import type { CourtesyRequest, Finding } from './types';

const mask = '****';
/** A mask can make a number out of what stood around it; once is nearly always enough. */
const rounds = 5;

/** Card, account, resident and phone numbers; a public question has a stricter check of its own. */
export function findSecrets({ body, channel, orderNumber, keepNumbers = [] }: CourtesyRequest) {
  if (channelRules[channel].isPublic) return undefined;
  const options = { keepNumbers: orderNumber ? [...keepNumbers, orderNumber] : keepNumbers };
  let mended = body;
  for (let round = 0; round < rounds; round += 1) {
    const { text, masked } = redact(mended, options);
    if (masked.length === 0) break;
    mended = text;
  }
  return mended === body ? undefined : ({ found: firstMasked(body, mended), mended } satisfies Finding);
}

/** What stands in the body where its masked copy has the first mask. */
function firstMasked(body: string, masked: string): string {
  let start = 0;
  while (body[start] === masked[start]) start += 1;
  const kept = masked.slice(start + mask.length).split(mask)[0]!;
  const end = kept === '' ? body.length : body.indexOf(kept, start + 1);
  return body.slice(start, end < 0 ? body.length : end).trim();
}
