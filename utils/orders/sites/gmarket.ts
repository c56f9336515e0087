import type { Site } from './types';

/**
 * G마켓: list and detail.
 * Origin: addresses and the class names of the number confirmed in public code (2024-26); rebuilt.
 */
export const gmarket: Site = {
  id: 'gmarket',
  addresses: [
    /^https:\/\/my\.gmarket\.co\.kr\/ko\/pc\/detail\/basic\/\d+\/?(?:[?#]|$)/,
    /^https:\/\/my\.gmarket\.co\.kr\/ko\/pc\/list\/all(?:[/?#]|$)/,
  ],
  matchPatterns: [
    'https://my.gmarket.co.kr/ko/pc/detail/basic/*',
    'https://my.gmarket.co.kr/ko/pc/list/all*',
  ],
  numbers: { pattern: /(?<!\d)\d{10}(?!\d)/, startWithDay: false },
};
