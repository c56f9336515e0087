import { channelRules } from '../channelRules';
import { redact } from '../redact';
import type { CourtesyRequest, Finding } from './types';

/** Card, account, resident and phone numbers; a public question has a stricter check of its own. */
export function findSecrets({ body, channel, orderNumber, keepNumbers = [] }: CourtesyRequest) {
  const options = { keepNumbers: orderNumber ? [...keepNumbers, orderNumber] : keepNumbers };
  let finding: Finding | undefined;
  // A mask can make a number out of what stood around it; once is nearly always enough.
  for (let round = 0; round < 5 && !channelRules[channel].isPublic; round += 1) {
    const { text, masked } = redact(finding?.mended ?? body, options);
    if (!masked[0]) break;
    finding = { found: finding?.found ?? masked[0].text, mended: text };
  }
  return finding;
}
