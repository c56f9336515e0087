import { greeting } from './courtesyTexts';
import {
  englishDemand,
  englishNoDemand,
  koreanDemand,
  koreanNoDemand,
  koreanOrder,
  koreanThankfulDemand,
} from './demandForms';
import type { Draft } from './readDraft';
import { edited } from './takeOut';
import type { Finding } from './types';
import { withoutEnd } from './withoutEnd';

/** As many as one clear request may take. */
const mostDemands = 2;
const afterLastWord = /[^\p{L}]|[ㄱ-ㅎㅏ-ㅣ]/u;

/**
 * More than two sentences that ask for something. The first stays, since people say first what they are here for, and
 * the last, since our own drafts put the request right before the thanks; what was added in between goes.
 */
export function findDemands({ body, sentences }: Draft): Finding | undefined {
  const demands = sentences.filter(({ text }, index) => asks(text, index === sentences.length - 1));
  if (demands.length <= mostDemands) return undefined;
  const surplus = demands.slice(1, -1);
  const { start, end } = surplus[0]!;
  return { found: body.slice(start, end), mended: edited(body, surplus) };
}

function asks(sentence: string, isLast: boolean): boolean {
  const text = withoutEnd(sentence, afterLastWord);
  if (greeting.test(text)) return false;
  // Whoever closes with "답변해 주시면 감사하겠습니다" gives thanks.
  if (isLast && koreanThankfulDemand.test(text)) return false;
  if (koreanDemand.test(text)) return !koreanNoDemand.test(text);
  if (koreanOrder.test(text)) return !koreanNoDemand.test(text) && !sentence.includes('?');
  return englishDemand.test(text) && !englishNoDemand.test(text);
}
