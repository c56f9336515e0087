import type { EntryText } from '../../types';

export const giftsTexts: Record<string, EntryText> = {
  'gift-cancel': {
    question: 'I want to cancel an order I sent as a gift',
    answer: [
      {
        text: 'The help page says the sender can cancel until the person receiving it enters an address.',
        sources: ['gift-cancelled'],
      },
      {
        text: 'With no confirmed address within 7 days of payment (days off included), it is to be cancelled by itself on day 8.',
        sources: ['gift-awaiting', 'gift-cancelled'],
      },
      {
        text: 'When it is cancelled this way, the person who sent the gift gets the refund.',
        sources: ['gift-awaiting', 'gift-cancelled'],
      },
    ],
    nextStep:
      'Ask whether the address has been entered; if not, look for the cancel button (취소) in the order details.',
  },
  'gift-return': {
    question: 'How do I return or exchange a gift I received?',
    answer: [
      {
        text: 'The help page says the person who sent the gift handles its return or exchange.',
        sources: ['gift-return'],
      },
      {
        text: 'If you received it, tell the sender why and ask them to make the request.',
        sources: ['gift-return'],
      },
      { text: 'As a rule, e-coupons cannot be exchanged.', sources: ['gift-return'] },
    ],
    nextStep:
      "In the sender's order details, look for return (반품) or exchange (교환); if missing, ask the seller.",
  },
};
