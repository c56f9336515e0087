import type { EntryText } from '../../types';

export const exchangeChoicesTexts: Record<string, EntryText> = {
  'exchange-other': {
    question: 'Can I exchange it for another option or product?',
    answer: [
      {
        text: 'The help page says that an exchange requested on the screen cannot be for another option or another product.',
        sources: ['exchange-other-product'],
      },
      {
        text: 'If the price is the same, the seller can exchange it separately.',
        sources: ['exchange-other-product'],
      },
      {
        text: 'If the price differs, it says it is better to return it and order again.',
        sources: ['exchange-other-product'],
      },
    ],
    nextStep:
      'See whether the option you want costs the same, and ask the seller whether it can be exchanged.',
  },
  'switch-return-exchange': {
    question: 'I want a return instead of an exchange (or the reverse)',
    answer: [
      {
        text: 'The help page says that the seller can change an exchange to a return before the new item is sent.',
        sources: ['exchange-to-return'],
      },
      {
        text: 'If you have paid the exchange delivery fee, the seller is to refuse the exchange first, and it is then requested anew as a return.',
        sources: ['exchange-to-return'],
      },
      {
        text: 'The seller can change a return to an exchange before the return is completed.',
        sources: ['return-to-exchange'],
      },
      {
        text: 'While the new item is on its way (교환재배송중), it says that it cannot be changed to a return.',
        sources: ['redispatched-to-return'],
      },
    ],
    nextStep: 'Check the present status in the order details (주문상세), and ask the seller to change it.',
  },
};
