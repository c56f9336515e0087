import type { Channel } from './types';

/** Every channel, to check by what was stored. */
export const channels = [
  'seller-talk',
  'seller-inquiry',
  'product-qna',
  'centre-chat',
  'centre-mail',
  'phone',
] as const satisfies readonly Channel[];
