const METHOD =
  /카드|간편결제|무통장|가상계좌|계좌|이체|휴대폰|핸드폰|포인트|머니|캐쉬|캐시|페이|후불|토스|paypal|credit|debit/i;
// Card and account numbers, whole or masked, and everything that follows them in the same text.
const NUMBER = /[\s(]*(?:[\d*•]|x{2,}).*$/i;

/**
 * The names of the payment methods in a text, e.g. ['신용카드', '네이버페이 포인트'], never a card or account number.
 * Null where none is named.
 */
export function parsePaymentMethods(text: string): string[] | null {
  const names = text
    .split(/\s*[,/+·|]\s*/)
    .map((name) => name.replace(NUMBER, '').trim())
    .filter((name) => name.length > 0 && name.length <= 30 && METHOD.test(name));
  return names.length > 0 ? [...new Set(names)] : null;
}
