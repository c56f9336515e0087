import type { Site } from './types';

/**
 * Malls built with Godomall, on any host: recognised by the elements that its skins keep.
 * Origin: class names, attributes and headings confirmed in public code of a mall; nesting rebuilt.
 */
export const godomall: Site = {
  id: 'godomall',
  holds: '.order_num_view,.order_day_num,tr[data-order-no][data-order-status]',
  attributes: { orderNumber: 'data-order-no' },
  classes: { orderNumber: '.order_num_view' },
  numbers: { pattern: /(?<!\d)\d{16}(?!\d)/, startWithDay: false },
};
