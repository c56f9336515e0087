import type { Site } from './types';

/**
 * SSG.COM: detail of an order.
 * Origin: address, headings and the class names of number and day confirmed in public code (2026); rebuilt.
 */
export const ssg: Site = {
  id: 'ssg',
  addresses: [/^https:\/\/pay\.ssg\.com\/myssg\/orderInfoDetail\.ssg(?:[?#]|$)/],
  matchPatterns: ['https://pay.ssg.com/myssg/orderInfoDetail.ssg*'],
  classes: { orderNumber: '.codr_odrdeliv_odrnum', orderedAt: '.codr_odrdeliv_odrdate' },
  numbers: { pattern: /(?<!\d)20\d{6}-?[0-9A-Z]{6}(?![0-9A-Z])/, startWithDay: true },
};
