import type { EntryText } from '../../types';

export const exchangeChoicesTexts: Record<string, EntryText> = {
  'exchange-other': {
    question: 'Can I exchange it for another option or product?',
    answer: [
      {
        text: 'The help page says an exchange requested on screen cannot be for another option or another product.',
        sources: ['exchange-other-product'],
      },
      {
        text: 'If the price is the same, the seller can swap it separately.',
        sources: ['exchange-other-product'],
      },
      {
        text: 'If the price differs, the help page says it is better to return it and order again.',
        sources: ['exchange-other-product'],
      },
    ],
    nextStep:
      'Check whether the option you want costs the same, and ask the seller whether they can swap it.',
  },
  'switch-return-exchange': {
    question: 'I want a return instead of an exchange (or the reverse)',
    answer: [
      {
        text: 'The help page says the seller can change an exchange to a return before the new item is sent.',
        sources: ['exchange-to-return'],
      },
      {
        text: 'If you paid the exchange delivery fee (교환배송비), the seller first refuses the exchange; a return request (반품요청) is then made.',
        sources: ['exchange-to-return'],
      },
      {
        text: 'The seller can change a return to an exchange before the return is completed.',
        sources: ['return-to-exchange'],
      },
      {
        text: 'The help page says it cannot be changed to a return while the new item is on its way (교환재배송중).',
        sources: ['redispatched-to-return'],
      },
    ],
    nextStep: 'Check the current status in the order details (주문상세), and ask the seller to change it.',
  },
};
