import type { Site } from './types';

/**
 * Shops built with WooCommerce, on any host: a customer's list of orders and one of them.
 * Origin: class names and nesting confirmed in the public templates of its account pages.
 */
export const woocommerce: Site = {
  id: 'woocommerce',
  holds: '.woocommerce-order-details,.woocommerce-MyAccount-content .order-number,.woocommerce-orders-table',
  classes: {
    orderNumber: 'mark.order-number,.woocommerce-order-overview__order strong',
    orderedAt: 'mark.order-date,.woocommerce-order-overview__date strong',
    status: 'mark.order-status',
    productName: 'td.woocommerce-table__product-name a,td.product-name a',
    quantity: '.product-quantity',
    price: 'td.woocommerce-table__product-total,td.product-total',
  },
  statuses: { 처리중: 'preparing' },
  numbers: { pattern: /(?<![\w-])\d{1,10}(?![\w-])/, startWithDay: false },
};
