export interface OrderNumbers {
  pattern: RegExp;
  /** Whether they begin with the day of the order, yyyymmdd. */
  startWithDay: boolean;
  /** What the site calls the sum that was paid, best first, where that is not what others call it. */
  totalLabels?: readonly RegExp[];
}

/** What a site's order numbers look like, by its id. */
export const orderNumbers: Partial<Record<string, OrderNumbers>> = {
  'naver-pay': {
    pattern: /(?<!\d)20\d{14}(?!\d)/,
    startWithDay: true,
    totalLabels: [/^주문금액/, /^총/, /^결제/],
  },
};
