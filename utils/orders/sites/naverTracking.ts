import { naverOrderNumbers } from './naverOrderNumbers';
import type { Site } from './types';

/**
 * Naver Pay's tracking page: of one product order, whose number is in the address.
 * Origin: address and class prefixes confirmed in public code that reads it (2025-26); nesting rebuilt.
 */
export const naverTracking: Site = {
  id: 'naver-tracking',
  addresses: [
    /^https:\/\/orders\.pay\.naver\.com\/order\/delivery\/tracking\/(?<productOrderNumber>\d{16})(?:[/?#]|$)/,
  ],
  matchPatterns: ['https://orders.pay.naver.com/order/delivery/tracking/*'],
  classes: {
    courier: '[class*="Courier_company"]',
    trackingNumber: '[class*="Courier_number"]',
    statusNote: '[class*="DeliverySummary_date"]',
  },
  numbers: naverOrderNumbers,
};
