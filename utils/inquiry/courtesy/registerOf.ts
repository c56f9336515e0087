import { greeting, type Register } from './courtesyTexts';
import type { Draft } from './readDraft';

/** The register that a Korean text is written in; greetings and 주세요 are the same in both. */
export function registerOf({ sentences }: Draft): Register {
  const own = sentences.filter(({ text }) => !greeting.test(text));
  const isFormal = own.some(({ text }) => /니[다까][^가-힣]*$/.test(text));
  const isCasual = own.some(({ text }) => /(?<!세)요[^가-힣]*$|죠[^가-힣]*$/.test(text));
  return isCasual && !isFormal ? 'casual' : 'formal';
}
