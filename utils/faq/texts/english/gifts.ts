import type { EntryText } from '../../types';

export const giftsTexts: Record<string, EntryText> = {
  'gift-cancel': {
    question: 'I want to cancel an order I sent as a gift',
    answer: [
      {
        text: 'The help page says the sender can cancel until the recipient enters a delivery address.',
        sources: ['gift-cancelled'],
      },
      {
        text: 'If no address is confirmed within 7 days of payment (days off included), the rule is automatic cancellation on day 8.',
        sources: ['gift-awaiting', 'gift-cancelled'],
      },
      {
        text: 'When it is cancelled this way, the person who sent the gift gets the refund.',
        sources: ['gift-awaiting', 'gift-cancelled'],
      },
    ],
    nextStep:
      'Ask whether the recipient has entered the address; if not, look for the cancel (취소) button in the order details (주문상세).',
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
      "Look for return (반품) or exchange (교환) in the sender's order details (주문상세); if there is none, ask the seller.",
  },
};
