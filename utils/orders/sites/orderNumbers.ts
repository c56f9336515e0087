export interface OrderNumbers {
  pattern: RegExp;
  /** Whether they begin with the day of the order, yyyymmdd. */
  startWithDay: boolean;
}

/** What a site's order numbers look like, by its id. */
export const orderNumbers: Partial<Record<string, OrderNumbers>> = {
  'naver-pay': { pattern: /(?<!\d)20\d{14}(?!\d)/, startWithDay: true },
};
