import type { EntryText } from '../../types';
import { exchangeOrRefundStandard, withinSevenDays } from './lawSentences';

export const exchangeTexts: Record<string, EntryText> = {
  'exchange-how': {
    question: 'I want to exchange my item',
    answer: [
      {
        text: 'Once you request an exchange, pick-up (수거) usually takes 2 to 3 business days.',
        sources: ['exchange-request'],
      },
      {
        text: 'The help page says the seller should send the new item within 3 business days after pick-up is complete (수거완료).',
        sources: ['exchange-cost', 'exchange-delayed'],
      },
      {
        text: 'The exchange delivery fee (교환배송비) may be charged only for a change of mind.',
        sources: ['exchange-cost'],
      },
      {
        text: 'On screen you cannot switch option or product: at the same price the seller swaps it separately; if not, it says to return and reorder.',
        sources: ['exchange-other-product'],
      },
    ],
    nextStep:
      'Ask the seller whether it is in stock, and look for the exchange request (교환 신청) button in the order details (주문상세).',
    elsewhere: {
      answer: [exchangeOrRefundStandard, withinSevenDays],
      nextStep: 'Ask the seller about stock and the cost of an exchange, then request it.',
    },
  },
  'exchange-hold': {
    question: 'My exchange is on hold or late',
    answer: [
      {
        text: 'The help page says an exchange is held (교환보류) over the delivery fee, preparing the item, an item that has not come in, and so on.',
        sources: ['exchange-redispatch-late'],
      },
      {
        text: 'As a rule, the item is sent again within 3 business days after pick-up is complete (수거완료).',
        sources: ['exchange-redispatch-late', 'exchange-cost'],
      },
      {
        text: 'For questions from buyers, the number given is 1588-3819 (paid call).',
        sources: ['naver-exchange-hold'],
      },
    ],
    nextStep: 'Check the reason for the hold, and ask the seller when it will be sent again.',
  },
};
