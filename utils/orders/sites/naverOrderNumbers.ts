import type { OrderNumbers } from './types';

/** Order and product-order numbers of Naver Pay: 16 digits, the first eight the day. */
export const naverOrderNumbers: OrderNumbers = {
  pattern: /(?<!\d)20\d{14}(?!\d)/,
  startWithDay: true,
  totalLabels: [/^주문금액/, /^총/, /^결제/],
};
