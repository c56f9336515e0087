import type { TopicSentences } from '../types';

export const paymentFailed: TopicSentences = {
  title: 'Payment error',
  subject: 'payment error',
  details: 'Error: “{details}”',
  wordings: [
    {
      facts: {
        formal: [
          'An error came up while I was paying by {methods}, and I could not finish paying.',
          'An error came up while I was paying, and I could not finish paying.',
        ],
      },
      request: {
        ask: 'the cause of the error and how to finish paying',
        polite: 'Could you please tell me the cause of the error and how to finish paying?',
        friendly: 'Could you let me know how I can finish paying?',
        firm: 'Please check the cause of the error and tell me how I can pay again.',
      },
    },
  ],
};

export const paidButNoOrder: TopicSentences = {
  title: 'Order confirmation after payment',
  subject: 'order confirmation after payment',
  wordings: [
    {
      facts: {
        formal: [
          'I paid by {methods}, and I cannot tell whether the order was placed.',
          'I paid, and I cannot tell whether the order was placed.',
        ],
      },
      request: {
        ask: 'whether the payment and the order went through',
        polite: 'Could you please check whether the payment and the order went through?',
        friendly: 'Could you find out whether the order was placed?',
        firm: 'Please check the payment and whether the order was placed, and tell me the result.',
      },
    },
  ],
};

export const chargedTwice: TopicSentences = {
  title: 'Double charge',
  subject: 'double charge',
  wordings: [
    {
      facts: {
        formal: [
          'I ordered once, and it looks as if I was charged twice by {methods}.',
          'I ordered once, and it looks as if I was charged twice.',
        ],
      },
      request: {
        ask: 'whether I was charged twice and when it will be cancelled',
        polite: 'Could you please check the payments and cancel any second charge?',
        friendly: 'Could you look at the payments and cancel any second charge?',
        firm: 'Please check the payments and tell me when the second charge will be cancelled.',
      },
    },
  ],
};

export const depositUnconfirmed: TopicSentences = {
  title: 'Deposit confirmation',
  subject: 'deposit confirmation',
  wordings: [
    {
      facts: {
        formal: [
          '{elapsed}, and it is still shown as awaiting the deposit.',
          'The order is still shown as awaiting the deposit.',
        ],
      },
      request: {
        ask: 'whether the deposit has been confirmed',
        polite: 'Could you please tell me whether the deposit has been confirmed?',
        friendly: 'Could you let me know if the deposit has been confirmed?',
        firm: 'Please check the deposit and tell me the result.',
      },
    },
  ],
};

export const receipt: TopicSentences = {
  title: 'Receipt',
  subject: 'receipt',
  wordings: [
    {
      facts: { formal: ['I need a receipt for this order.'] },
      request: {
        ask: 'how to get the receipt',
        polite: 'Could you please tell me how to get the receipt?',
        friendly: 'Could you let me know how I can get the receipt?',
        firm: 'Please check whether a receipt is available and tell me the steps.',
      },
    },
  ],
};
