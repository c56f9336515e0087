import type { Site } from './types';

/**
 * Naver Pay's order detail page, where every Smart Store order opens.
 * Origin: attributes, class prefixes, hidden labels and formats confirmed in public code that reads the page
 * (2024-26); the nesting between them is rebuilt, since no complete capture is public.
 */
export const naverPay: Site = {
  id: 'naver-pay',
  host: 'orders.pay.naver.com',
  path: /^\/order\/status\/(?<orderNumber>\d{16})\/?$/,
  matchPatterns: ['https://orders.pay.naver.com/order/status/*'],
  numberStartsWithDay: true,
  orderNumber: /(?<!\d)20\d{14}(?!\d)/,
  attributes: {
    orderNumber: 'data-nlog-order-no',
    productOrderNumber: 'data-nlog-prod-order-no',
  },
  marked: {
    productName: '[data-nlog-click-code="name"]',
  },
  classPrefixes: {
    orderNumber: 'PaymentNumber_number',
    seller: 'ProductStore_title',
    status: 'DeliveryState_state',
    statusNote: 'DeliveryState_description',
    productName: 'ProductDetail_name',
    price: 'ProductDetail_price',
  },
};
