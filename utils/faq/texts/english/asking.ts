import type { EntryText } from '../../types';

export const askingTexts: Record<string, EntryText> = {
  'seller-closed': {
    question: 'The seller seems to have gone out of business',
    answer: [
      {
        text: 'One guide says that if the seller has closed down, you should ask the Naver Pay customer centre for the refund.',
        sources: ['centre-chat-hours'],
      },
      {
        text: 'If the seller has not closed down but is closed for a time or suspended, by law returns and refunds are to go on being handled.',
        sources: ['act-22'],
      },
      {
        text: 'The help page says that no cash receipt is issued for orders from a seller who has closed down.',
        sources: ['receipt-seller-closed', 'receipt-after-closing'],
      },
    ],
    nextStep: 'Write to the Naver Pay customer centre (고객센터) with your order number and the store name.',
    elsewhere: {
      answer: [
        {
          text: 'A site that brokers the sale is to take the steps needed to settle a dispute.',
          sources: ['act-20'],
        },
        {
          text: 'If the seller has not closed down but is closed for a time or suspended, by law returns and refunds are to go on being handled.',
          sources: ['act-22'],
        },
      ],
      nextStep:
        'Note your order number and the store name, and ask the shopping site you bought from or the consumer counselling centre (소비자상담센터).',
    },
  },
  'customer-centre-prep': {
    question: 'What should I have ready before I ask for help?',
    answer: [
      {
        text: 'A guide says to have the order number, product name and payment details ready, and to ask clearly and politely.',
        sources: ['centre-guide'],
      },
      {
        text: 'About delivery, one guide says to write in this order: tracking number, present status, what you want checked.',
        sources: ['inquiry-writing-order'],
      },
      {
        text: 'Do not write your card number, passwords or resident registration number.',
        sources: ['card-secrets'],
      },
    ],
    nextStep:
      'Note the order number from the order details (주문상세), and look for the ask-the-seller button (판매자 문의).',
  },
};
