import type { EntryText } from '../../types';

export const askingTexts: Record<string, EntryText> = {
  'seller-closed': {
    question: 'The seller seems to have gone out of business',
    answer: [
      {
        text: 'One guide says to ask the Naver Pay customer centre for the refund if the seller has closed down (폐업).',
        sources: ['centre-chat-hours'],
      },
      {
        text: 'If the seller is only closed for a time (휴업) or suspended (영업정지), the law requires them to keep handling returns and refunds.',
        sources: ['act-22'],
      },
      {
        text: 'The help page says no cash receipt (현금영수증) is issued for orders from a seller who has closed down.',
        sources: ['receipt-seller-closed', 'receipt-after-closing'],
      },
    ],
    nextStep: 'Write to the Naver Pay customer centre with your order number and the store name.',
    elsewhere: {
      answer: [
        {
          text: 'A marketplace that brokers sales has to take the steps needed to settle a dispute.',
          sources: ['act-20'],
        },
        {
          text: 'If the seller is only closed for a time (휴업) or suspended (영업정지), the law requires them to keep handling returns and refunds.',
          sources: ['act-22'],
        },
      ],
      nextStep:
        'With your order number and the store name, ask the site you bought from or the consumer counselling centre (소비자상담센터).',
    },
  },
  'customer-centre-prep': {
    question: 'What should I have ready before I ask for help?',
    answer: [
      {
        text: 'A guide says to have the order number, product name and payment details ready, and to ask specifically and politely.',
        sources: ['centre-guide'],
      },
      {
        text: 'For delivery questions, one guide says to write the tracking number (송장번호), then the current status, then what you want checked.',
        sources: ['inquiry-writing-order'],
      },
      {
        text: 'Do not write your card number, passwords or resident registration number (주민등록번호).',
        sources: ['card-secrets'],
      },
    ],
    nextStep:
      'Note the order number from the order details (주문상세), and look for the ask the seller (판매자 문의) button.',
  },
};
