import { naverOrderNumbers } from './naverOrderNumbers';
import type { Site } from './types';

/**
 * Naver Pay's list of payments; each store order of it is one product.
 * Origin: the page's data and class prefixes confirmed in public code that reads it (2024-26); nesting rebuilt.
 */
export const naverPaymentList: Site = {
  id: 'naver-payment-list',
  addresses: [/^https:\/\/pay\.naver\.com\/pc\/history(?:[/?#]|$)/],
  matchPatterns: ['https://pay.naver.com/pc/history', 'https://pay.naver.com/pc/history?*'],
  within: { orderNumber: /\/order\/status\/(?<number>\d{16})/ },
  classes: {
    status: '[class*="OrderStatus_value"]',
    productName: '[class*="ProductName_name"],[class*="ProductNameHighlightByKeyword_article"]',
    price: '[class*="PaymentItem_price"]',
    orderedAt: '[class*="PaymentItem_time"]',
  },
  data: [
    {
      branch: 'dehydratedState.queries.PAYMENT_LIST',
      lists: 'pages',
      orders: 'items',
      only: { path: 'serviceType', value: 'ORDER' },
      order: {
        orderNumber: 'additionalData.orderNo',
        orderedAt: 'date',
        paymentMethods: 'additionalData.paymentMethod',
      },
      item: {
        productOrderNumber: 'additionalData.productOrderNo',
        productName: 'product.name',
        price: 'product.price',
        status: 'status.text',
        seller: 'merchantName',
      },
    },
  ],
  numbers: naverOrderNumbers,
};
