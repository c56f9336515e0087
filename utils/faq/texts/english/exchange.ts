import type { EntryText } from '../../types';
import { exchangeOrRefundStandard, withinSevenDays } from './lawSentences';

export const exchangeTexts: Record<string, EntryText> = {
  'exchange-how': {
    question: 'I want to exchange my item',
    answer: [
      {
        text: 'Once you request an exchange, pickup usually takes 2 to 3 business days.',
        sources: ['exchange-request'],
      },
      {
        text: 'The help page says it is to be sent again within 3 business days after pickup is complete (수거완료).',
        sources: ['exchange-cost', 'exchange-delayed'],
      },
      {
        text: 'The exchange delivery fee may be charged only for a change of mind.',
        sources: ['exchange-cost'],
      },
      {
        text: 'The screen cannot swap to another option or item: at the same price the seller swaps it separately; if not, it says to return and reorder.',
        sources: ['exchange-other-product'],
      },
    ],
    nextStep:
      'Ask the seller if it is in stock, and look for the exchange (교환) button in the order details (주문상세).',
    elsewhere: {
      answer: [exchangeOrRefundStandard, withinSevenDays],
      nextStep: 'Ask the seller about stock and the cost of an exchange, then request it.',
    },
  },
  'exchange-hold': {
    question: 'My exchange is on hold or late',
    answer: [
      {
        text: 'The help page says holds (교환보류) come from the delivery fee, preparing the item, an item not in yet, and so on.',
        sources: ['exchange-redispatch-late'],
      },
      {
        text: 'As a rule, it is sent again within 3 business days after pickup is complete (수거완료).',
        sources: ['exchange-redispatch-late', 'exchange-cost'],
      },
      {
        text: 'For questions from buyers, the number given is 1588-3819 (a paid call).',
        sources: ['naver-exchange-hold'],
      },
    ],
    nextStep: 'Check the reason for the hold, and ask the seller when it will be sent again.',
  },
};
