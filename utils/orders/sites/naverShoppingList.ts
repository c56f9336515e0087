import { naverOrderNumbers } from './naverOrderNumbers';
import type { Site } from './types';

/**
 * Naver Shopping's list of orders.
 * Origin: class prefixes and formats confirmed in public code that reads it (2025-26); nesting rebuilt.
 */
export const naverShoppingList: Site = {
  id: 'naver-shopping-list',
  addresses: [/^https:\/\/shopping\.naver\.com\/my\/order(?:[/?#]|$)/],
  matchPatterns: ['https://shopping.naver.com/my/order', 'https://shopping.naver.com/my/order?*'],
  within: { orderNumber: /\/order\/status\/(?<number>\d{16})/ },
  classes: {
    status: '[class*="OrderProduct_status"]',
    orderedAt: '[class*="OrderProductItem_date"]',
    productName: '[class*="OrderProductItem_name"]',
    price: '[class*="OrderProductItem_price"]',
  },
  numbers: naverOrderNumbers,
};
