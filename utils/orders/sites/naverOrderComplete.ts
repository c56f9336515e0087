import { naverOrderNumbers } from './naverOrderNumbers';
import type { Site } from './types';

/**
 * Naver Pay's page after an order, of a Smart Store or of a mall of its own.
 * Origin: addresses and the number's class confirmed in public code that reads it (2026); an older form in a public copy
 * of a page (2023); nesting rebuilt.
 */
export const naverOrderComplete: Site = {
  id: 'naver-order-complete',
  addresses: [
    /^https:\/\/orders\.pay\.naver\.com\/order\/result\/(?:mall|seller)\/(?<orderNumber>\d{16})\/?(?:[?#]|$)/,
  ],
  matchPatterns: [
    'https://orders.pay.naver.com/order/result/mall/*',
    'https://orders.pay.naver.com/order/result/seller/*',
  ],
  classes: { orderNumber: '[class*="OrderNumber_button-number"]' },
  numbers: naverOrderNumbers,
};
