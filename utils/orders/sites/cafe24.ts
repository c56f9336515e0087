import type { Site } from './types';

/**
 * Malls built with Cafe24, on any host: recognised by the blocks that every skin keeps.
 * Origin: the list and the old detail confirmed in public captures (2018-24), the new skin in public templates.
 */
export const cafe24: Site = {
  id: 'cafe24',
  holds: '[class*="xans-myshop-orderhistory"]',
  classes: {
    productName:
      '[class*="orderhistory"] .product a strong,[class*="orderhistory"] .prdName,[class*="orderhistory"] .name',
    option: '[class*="orderhistory"] .option',
  },
  within: { orderNumber: /[?&]order_id=(?<number>\d{8}-\d{7})(?!\d)/ },
  numbers: { pattern: /(?<!\d)20\d{6}-\d{7}(?!\d)/, startWithDay: true },
};
