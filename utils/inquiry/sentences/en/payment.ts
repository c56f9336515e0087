import type { TopicSentences } from '../types';

export const paymentFailed: TopicSentences = {
  title: 'Payment error',
  subject: 'payment error',
  details: 'Error: “{details}”',
  wordings: [
    {
      facts: {
        formal: [
          'An error came up while I was paying by {methods}, and it did not go through.',
          'An error came up while I was paying, and it did not go through.',
        ],
      },
      request: {
        ask: 'the cause of the error and how to pay',
        polite: 'Could you please tell me the cause and how to pay?',
        friendly: 'Could you let me know how I can complete the payment?',
        firm: 'Please check the cause and tell me how to pay again.',
      },
    },
  ],
};

export const paidButNoOrder: TopicSentences = {
  title: 'Payment without an order',
  subject: 'payment without an order',
  wordings: [
    {
      facts: {
        formal: [
          'I paid by {methods}, and I cannot see that the order was placed.',
          'I paid, and I cannot see that the order was placed.',
        ],
      },
      request: {
        ask: 'whether the payment and the order went through',
        polite: 'Could you please check whether both went through?',
        friendly: 'Could you have a look whether the order went through?',
        firm: 'Please check the payment and the order and tell me the result.',
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
        polite: 'Could you please check, and cancel the second charge if there is one?',
        friendly: 'Could you have a look, and cancel the second charge if there is one?',
        firm: 'Please check and tell me when the second charge will be cancelled.',
      },
    },
  ],
};

export const depositUnconfirmed: TopicSentences = {
  title: 'Deposit not confirmed',
  subject: 'deposit',
  wordings: [
    {
      facts: {
        formal: [
          '{elapsed}, and the order is still shown as awaiting the deposit.',
          'The order is still shown as awaiting the deposit.',
        ],
      },
      request: {
        ask: 'whether the deposit has arrived',
        polite: 'Could you please check whether it has arrived?',
        friendly: 'Could you have a look whether the deposit has arrived?',
        firm: 'Please check it and tell me the result.',
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
        polite: 'Could you please tell me how to get it?',
        friendly: 'Could you let me know how to get it?',
        firm: 'Please check whether you can make it out and tell me the steps.',
      },
    },
  ],
};
