import { foldText } from './foldText';
import { englishPaymentName, koreanPaymentName } from './paymentNames';

/**
 * The names of the payment methods in a text, e.g. ['신용카드', '네이버페이 포인트'], never a number or a person's name:
 * an account's holder or a card's number may stand behind them. Null where none is named.
 */
export function parsePaymentMethods(text: string): string[] | null {
  const folded = foldText(text);
  // "신용카드 (하늘카드 5310-…)": whose card it is stands in brackets.
  return namesIn(folded.replace(/[([][^)\]]*(?:[)\]]|$)/g, ' ')) ?? namesIn(folded);
}

function namesIn(folded: string): string[] | null {
  const names = [...folded.matchAll(koreanPaymentName), ...folded.matchAll(englishPaymentName)];
  const inOrder = names.sort((a, b) => a.index - b.index).map(([name]) => name);
  // "신용카드 하늘카드 4321-…": the second says whose card the first is.
  const isGeneral = /^(?:신용|체크)카드$/.test(inOrder[0] ?? '');
  const own = inOrder.filter((name, index) => index === 0 || !isGeneral || !/(?<!신용|체크)카드$/.test(name));
  return own.length > 0 ? [...new Set(own)] : null;
}
