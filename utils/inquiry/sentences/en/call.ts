import type { LanguagePack } from '../types';

export const englishAtHand: LanguagePack['atHand'] = [
  ['order number {spokenNumber}', 'order number {number}'],
  ['product {product}'],
  ['payment {total} ({methods})', 'payment {total}', 'payment {methods}'],
  ['parcel {courier} {spokenTracking}', 'parcel {courier} {trackingNumber}', 'tracking {spokenTracking}'],
  ['something to write with (the agent’s name, the time, the answer)'],
];

export const englishChannels: LanguagePack['channels'] = {
  'seller-talk': 'TalkTalk',
  'seller-inquiry': 'inquiry to the seller',
  'product-qna': 'product Q&A',
  'centre-chat': 'centre’s chat',
  'centre-mail': 'centre’s mail form',
  phone: 'centre’s phone',
};

export const englishConsumerLines: LanguagePack['consumer'] = {
  fact: 'What happened: {fact}',
  noAnswer: 'Answers received: none yet.',
  ask: 'What I would like to know: {ask}',
};
