import { greeting } from './courtesyTexts';
import type { Draft } from './readDraft';
import { withoutRanges } from './takeOut';
import type { Finding } from './types';

/** As many as one clear request may take. */
const mostDemands = 2;
const demand =
  /(?:바랍니다|바라요|부탁(?: ?드[가-힣]{2,3}| ?[합해][가-힣]*)?|주세요|주십시오|주시고요|주시겠[가-힣]+|주실 수 있[가-힣]+|주셔야[가-힣]+|돌려주세요|(?:환불|사과|교환|연락|답)하세요|놓으세요|해 ?줘요?)[^가-힣]{0,9}$|\b(?:could|can|would|will) you\b|\bplease\b|\bI (?:want|need|expect) you to\b|^(?:send|give|refund|replace|cancel|reply|call|tell|fix|say sorry)\b/i;
/** Excuses, what others asked, and what a letter points to. */
const noDemand = /양해|이해|참고|please (?:find|note)|\b(?:said|says|asked)\b/i;

/**
 * More than two sentences that ask for something. The first stays, since people say first what they are here for, and
 * the last, since our own drafts put the request right before the thanks; what was added in between goes.
 */
export function findDemands({ body, sentences }: Draft): Finding | undefined {
  const demands = sentences.filter(
    ({ text }) => !greeting.test(text) && demand.test(text) && !noDemand.test(text),
  );
  if (demands.length <= mostDemands) return undefined;
  const surplus = demands.slice(1, -1);
  const { start, end } = surplus[0]!;
  return { found: body.slice(start, end), mended: withoutRanges(body, surplus) };
}
