import type { Channel, Language, Tone } from './types';

/** Everything that a shopper may choose of an inquiry, to offer it and to check by what was stored. */
export const channels = [
  'seller-talk',
  'seller-inquiry',
  'product-qna',
  'centre-chat',
  'centre-mail',
  'phone',
] as const satisfies readonly Channel[];
export const tones = ['polite', 'friendly', 'firm'] as const satisfies readonly Tone[];
export const languages = ['ko', 'en'] as const satisfies readonly Language[];
