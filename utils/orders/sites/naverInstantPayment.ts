import type { Site } from './types';

/**
 * Naver Pay's detail of a payment in a mall of its own: the number is the payment's.
 * Origin: address, number and data confirmed in public notes on it (2025); the page itself rebuilt.
 */
export const naverInstantPayment: Site = {
  id: 'naver-instant-payment',
  addresses: [
    /^https:\/\/orders\.pay\.naver\.com\/instantPay\/detail\/(?<orderNumber>\d{8}NP\d{10})\/?(?:[?#]|$)/,
  ],
  matchPatterns: ['https://orders.pay.naver.com/instantPay/detail/*'],
  classes: {
    orderNumber: '[class*="PaymentNumber_number"]',
    seller: '[class*="Merchant_name"]',
    sellerPhone: '[class*="Merchant_tel"]',
  },
  numbers: { pattern: /(?<!\d)20\d{6}NP\d{10}(?!\d)/, startWithDay: true },
};
