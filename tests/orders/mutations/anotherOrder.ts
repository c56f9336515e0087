const LAST_DAY = 31;

/**
 * Every number another one of the same shape: a day stays a day, a year and the day at the head of an order number stay,
 * so that what comes out could well be another order of the same shopper.
 */
export function anotherOrdersNumbers(text: string): string {
  return text.replace(/\d+/g, (digits) => {
    if (/^20\d\d$/.test(digits)) return digits;
    if (Number(digits) <= LAST_DAY) return String((Number(digits) % 9) + 1).padStart(digits.length, '0');
    const head = /^20\d{6}(?=\d{4})/.exec(digits)?.[0] ?? '';
    return head + digits.slice(head.length).replace(/\d/g, (digit) => String((Number(digit) % 8) + 1));
  });
}
