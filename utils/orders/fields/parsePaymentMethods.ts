import { foldText } from './foldText';
import { englishPaymentName, koreanPaymentName } from './paymentNames';

/**
 * The names of the payment methods in a text, e.g. ['신용카드', '네이버페이 포인트'], never a number or a person's name:
 * an account's holder or a card's number may stand behind them. Null where none is named.
 */
export function parsePaymentMethods(text: string): string[] | null {
  const folded = foldText(text);
  const names = [...folded.matchAll(koreanPaymentName), ...folded.matchAll(englishPaymentName)];
  const inOrder = names.sort((a, b) => a.index - b.index).map(([name]) => name);
  return inOrder.length > 0 ? [...new Set(inOrder)] : null;
}
