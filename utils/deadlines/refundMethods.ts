/** By how a payment method is called, white space aside. A name may fit several. */
export const refundMethods: readonly { name: RegExp; businessDays: number }[] = [
  { name: /체크카드/, businessDays: 2 },
  { name: /신용|(?<!체크)카드/, businessDays: 5 },
  { name: /무통장|가상계좌/, businessDays: 1 },
  { name: /(?<!가상)계좌/, businessDays: 0 },
  { name: /포인트|머니/, businessDays: 0 },
];

/** Refunded by the billing month, which the page does not tell. */
export const billedMonthly = /휴대폰|후불/;

/** For a method that is not known. */
export const businessDaysOtherwise = 5;
