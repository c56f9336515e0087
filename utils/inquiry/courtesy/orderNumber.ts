import { channelRules } from '../channelRules';
import { cleanLine } from '../cleanText';
import { fillSentence } from '../fillSentence';
import { courtesyTexts, greeting } from './courtesyTexts';
import { orderFacts } from './quotedParts';
import type { Draft } from './readDraft';
import { registerOf } from './registerOf';
import type { CourtesyRequest, Finding } from './types';

const separators = '[\\s\\-.·_/]{0,2}';
const longest = 60;

/**
 * A draft that does not say which order it is about, and the same with the number: in a letter with the other facts of
 * the order, where they stand in lines, else behind the greeting.
 */
export function findMissingNumber(draft: Draft, request: CourtesyRequest): Finding | undefined {
  const orderNumber = cleanLine(request.orderNumber ?? '');
  const characters = orderNumber.match(/[a-z\d]/gi) ?? [];
  if (channelRules[request.channel].isPublic || characters.length === 0 || characters.length > longest)
    return undefined;
  const pattern = new RegExp(`(?<![a-z\\d])${characters.join(separators)}(?![a-z\\d])`, 'i');
  if (pattern.test(draft.body)) return undefined;
  return { found: '', mended: withNumber(draft, request, orderNumber) };
}

function withNumber(draft: Draft, { language, channel }: CourtesyRequest, orderNumber: string): string {
  const texts = courtesyTexts[language];
  const isLetter = channelRules[channel].layout === 'letter';
  const form = isLetter ? texts.orderLine : texts.orderSentence[registerOf(draft)];
  const said = fillSentence(form, { orderNumber }) ?? '';
  const { body, sentences } = draft;
  const facts = isLetter ? orderFacts.exec(body) : null;
  if (facts) return `${body.slice(0, facts.index)}${said}\n${body.slice(facts.index)}`;
  const [first] = sentences;
  const greetingEnd = first && greeting.test(first.text) ? first.end : 0;
  const before = body.slice(0, greetingEnd);
  const after = body.slice(greetingEnd);
  if (greetingEnd === 0) return `${said}\n${body.trimStart()}`;
  if (!isLetter) return `${before}${/[.!?~,]$/.test(before) ? ' ' : '\n'}${said}${after}`;
  const rest = after.replace(/^[^\S\n]+/, '');
  return `${before}\n${said}${rest === '' || rest.startsWith('\n') ? '' : '\n'}${rest}`;
}
