import { naverOrderNumbers } from './naverOrderNumbers';
import type { Site } from './types';

/**
 * Naver Pay's order detail page, where every Smart Store order opens.
 * Origin: attributes, class prefixes, hidden labels and formats confirmed in public code that reads the page
 * (2024-26); the nesting between them is rebuilt, since no complete capture is public.
 */
export const naverPay: Site = {
  id: 'naver-pay',
  addresses: [/^https:\/\/orders\.pay\.naver\.com\/order\/status\/(?<orderNumber>\d{16})\/?(?:[?#]|$)/],
  matchPatterns: ['https://orders.pay.naver.com/order/status/*'],
  attributes: {
    orderNumber: 'data-nlog-order-no',
    productOrderNumber: 'data-nlog-prod-order-no',
  },
  marked: {
    productName: '[data-nlog-click-code="name"]',
  },
  classes: {
    orderNumber: '[class*="PaymentNumber_number"]',
    seller: '[class*="ProductStore_title"]',
    status: '[class*="DeliveryState_state"]',
    statusNote: '[class*="DeliveryState_description"]',
    productName: '[class*="ProductDetail_name"]',
    price: '[class*="ProductDetail_price"]',
  },
  numbers: naverOrderNumbers,
};
