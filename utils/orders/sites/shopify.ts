import type { Site } from './types';

/**
 * Shops built with Shopify, on any host: the status page of an order and the customer's own page of it.
 * Origin: class names of the older status page and of the classic account page confirmed in public copies and themes; the
 * newer account pages are unknown.
 */
export const shopify: Site = {
  id: 'shopify',
  holds: '.os-order-number,[data-checkout-payment-due-target]',
  classes: {
    orderNumber: '.os-order-number',
    status: '.os-step__title',
    productName: '.product__description__name',
    option: '.product__description__variant',
    quantity: '.product-thumbnail__quantity',
    price: 'tr.product .product__price',
    total: '.payment-due__price',
  },
  numbers: { pattern: /(?<![\w-])\d{3,10}(?![\w-])/, startWithDay: false },
};
