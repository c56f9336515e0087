import type { Site } from './types';

/**
 * 오늘의집: list and detail.
 * Origin: the detail's address confirmed in public code (2026); the pages themselves rebuilt.
 */
export const ohouse: Site = {
  id: 'ohouse',
  addresses: [
    /^https:\/\/ohou\.se\/orders\/(?<orderNumber>\d{6,10})\/?(?:[?#]|$)/,
    /^https:\/\/ohou\.se\/orders\/?(?:[?#]|$)/,
  ],
  matchPatterns: ['https://ohou.se/orders', 'https://ohou.se/orders?*', 'https://ohou.se/orders/*'],
  within: { orderNumber: /\/orders\/(?<number>\d{6,10})(?!\d)/ },
  numbers: { pattern: /(?<!\d)\d{8,9}(?!\d)/, startWithDay: false },
};
