import type { Site } from './types';

/**
 * 옥션: what was bought.
 * Origin: addresses confirmed in public code (2024-26); the page itself rebuilt.
 */
export const auction: Site = {
  id: 'auction',
  addresses: [/^https:\/\/escrow\.auction\.co\.kr\/Close\/Order\w*\.aspx(?:[?#]|$)/i],
  matchPatterns: ['https://escrow.auction.co.kr/Close/Order*'],
  numbers: { pattern: /(?<!\d)\d{10}(?!\d)/, startWithDay: false },
};
