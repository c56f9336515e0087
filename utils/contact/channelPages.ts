import type { Channel } from '../inquiry/types';

/** The pages on which one writes to a place that can be asked. Origin: addresses confirmed in public code and links. */
export const channelPages: { address: RegExp; channel: Channel }[] = [
  { address: /^https:\/\/talk\.naver\.com\//, channel: 'seller-talk' },
  { address: /^https:\/\/help\.pay\.naver\.com\/mail\//, channel: 'centre-mail' },
];
