// Names alone: an account's holder or a card's number may stand behind them.
const NAME =
  /(?:[가-힣]{0,8}(?:카드|페이|계좌|휴대폰) )*[가-힣]{0,8}(?:카드|간편결제|이체|입금|가상계좌|휴대폰|포인트|머니|페이)/g;

/**
 * The names of the payment methods in a text, e.g. ['신용카드', '네이버페이 포인트'], never a number or a person's name.
 * Null where none is named.
 */
export function parsePaymentMethods(text: string): string[] | null {
  const names = text.match(NAME);
  return names && [...new Set(names)];
}
