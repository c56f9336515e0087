import type { Site } from './types';

/**
 * 롯데온: detail of an order.
 * Origin: the address confirmed in public code (2026); the page itself rebuilt.
 */
export const lotteon: Site = {
  id: 'lotteon',
  addresses: [
    /^https:\/\/www\.lotteon\.com\/p\/order\/claim\/orderDetail\?(?:[^#]*&)?odNo=(?<orderNumber>\d{16})(?:[&#]|$)/,
  ],
  matchPatterns: ['https://www.lotteon.com/p/order/claim/orderDetail*'],
  numbers: { pattern: /(?<!\d)20\d{14}(?!\d)/, startWithDay: true },
};
