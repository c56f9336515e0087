import type { Site } from './types';

/**
 * 무신사: detail of an order and the receipt of its payment.
 * Origin: addresses and the receipt's class names confirmed in public code (2026); the detail rebuilt.
 */
export const musinsa: Site = {
  id: 'musinsa',
  addresses: [
    /^https:\/\/www\.musinsa\.com\/order\/order-detail\/(?<orderNumber>\d{18})\/?(?:[?#]|$)/,
    /^https:\/\/www\.musinsa\.com\/order-service\/my\/order\/payment_receipt\/(?<orderNumber>\d{18})\/?(?:[?#]|$)/,
  ],
  matchPatterns: [
    'https://www.musinsa.com/order/order-detail/*',
    'https://www.musinsa.com/order-service/my/order/payment_receipt/*',
  ],
  numbers: { pattern: /(?<!\d)20\d{16}(?!\d)/, startWithDay: true },
};
