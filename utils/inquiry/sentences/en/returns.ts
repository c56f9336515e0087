import type { RequestForms, TopicSentences } from '../types';

const refundRequest: RequestForms = {
  ask: 'how far the refund has come and its date',
  polite: 'Could you please check the refund and its date?',
  friendly: 'Could you have a look at when the refund will come?',
  firm: 'Please check the refund and tell me its exact date.',
};

const pickupRequest: RequestForms = {
  ask: 'when it will be picked up',
  polite: 'Could you please check when it will be picked up?',
  friendly: 'Could you have a look at when it will be picked up?',
  firm: 'Please check the request and tell me the pickup date.',
};

const returnProgressRequest: RequestForms = {
  ask: 'how far the return has come and what comes next',
  polite: 'Could you please check how far it has come?',
  friendly: 'Could you have a look at how it is going?',
  firm: 'Please check the return and tell me the dates of the next steps.',
};

const exchangeProgressRequest: RequestForms = {
  ask: 'how far the exchange has come and when the new item will be sent',
  polite: 'Could you please check how far the exchange has come and when the new item will be sent?',
  friendly: 'Could you have a look at when the new item will be sent?',
  firm: 'Please check the exchange and tell me the date of dispatch.',
};

export const returnGoods: TopicSentences = {
  title: 'Return',
  subject: 'return',
  wordings: [
    {
      when: ['return-requested', 'returning'],
      facts: {
        formal: ['I asked for the return on {requestedOn}.', 'The return is shown as in progress.'],
      },
      request: returnProgressRequest,
    },
    {
      when: ['returned'],
      facts: { formal: ['The return is now shown as completed.'] },
      request: {
        ask: 'the result of the return',
        polite: 'Could you please confirm the result?',
        friendly: 'Could you have a look whether it went through?',
        firm: 'Please check the result and let me know.',
      },
    },
    {
      when: ['cancel-requested', 'cancelled'],
      facts: { formal: ['I would like to send back the item of an order that is being cancelled.'] },
      request: {
        ask: 'how to send it back',
        polite: 'Could you please tell me how to send it back?',
        friendly: 'Could you let me know how to send it back?',
        firm: 'Please tell me the steps and the pickup date.',
      },
    },
    {
      facts: {
        formal: [
          'I would like to return the item I received on {deliveredOn}.',
          'I would like to return this item.',
        ],
      },
      request: {
        ask: 'the steps of the return and the pickup date',
        polite: 'Could you please tell me the steps and the pickup date?',
        friendly: 'Could you let me know how the return works?',
        firm: 'Please tell me the steps and the exact pickup date.',
      },
    },
  ],
};

export const exchange: TopicSentences = {
  title: 'Exchange',
  subject: 'exchange',
  wordings: [
    {
      when: ['exchange-requested', 'exchanging'],
      facts: {
        formal: ['I asked for the exchange on {requestedOn}.', 'The exchange is shown as in progress.'],
      },
      request: exchangeProgressRequest,
    },
    {
      when: ['exchanged'],
      facts: { formal: ['The exchange is now shown as completed.'] },
      request: {
        ask: 'the result of the exchange and where the new item is',
        polite: 'Could you please check the result and where the new item is?',
        friendly: 'Could you have a look whether it went through?',
        firm: 'Please check the result and tell me where the new item is.',
      },
    },
    {
      facts: {
        formal: [
          'I would like to exchange the item I received on {deliveredOn}.',
          'I would like to exchange this item.',
        ],
      },
      request: {
        ask: 'whether an exchange is possible, and how',
        polite: 'Could you please tell me whether that is possible, and how?',
        friendly: 'Could you let me know how the exchange works?',
        firm: 'Please check whether that is possible and tell me the steps.',
      },
    },
  ],
};

export const pickupLate: TopicSentences = {
  title: 'Pickup date',
  subject: 'pickup',
  wordings: [
    {
      when: ['return-requested'],
      facts: {
        formal: [
          'I asked for the return on {requestedOn}, and the item has not been picked up yet.',
          'I asked for the return, and the item has not been picked up yet.',
        ],
      },
      request: pickupRequest,
    },
    {
      when: ['exchange-requested'],
      facts: {
        formal: [
          'I asked for the exchange on {requestedOn}, and the item has not been picked up yet.',
          'I asked for the exchange, and the item has not been picked up yet.',
        ],
      },
      request: pickupRequest,
    },
    {
      facts: { formal: ['The item I am sending back has not been picked up yet.'] },
      request: pickupRequest,
    },
  ],
};

export const refundLate: TopicSentences = {
  title: 'Refund',
  subject: 'refund',
  wordings: [
    {
      when: ['cancel-requested'],
      facts: {
        formal: [
          'I asked for the cancellation on {requestedOn}, and I have not seen the refund yet.',
          'I asked for the cancellation, and I have not seen the refund yet.',
        ],
      },
      request: refundRequest,
    },
    {
      when: ['cancelled'],
      facts: { formal: ['The order is shown as cancelled, and I have not seen the refund yet.'] },
      request: refundRequest,
    },
    {
      when: ['return-requested', 'returning'],
      facts: {
        formal: [
          'The returned item was collected on {collectedOn}, and I have not seen the refund yet.',
          'I asked for the return on {requestedOn}, and I have not seen the refund yet.',
          'I asked for the return, and I have not seen the refund yet.',
        ],
      },
      request: refundRequest,
    },
    {
      when: ['returned'],
      facts: {
        formal: [
          'It was collected on {collectedOn} and is shown as returned, and I have not seen the refund yet.',
          'The return is shown as completed, and I have not seen the refund yet.',
        ],
      },
      request: refundRequest,
    },
    {
      facts: { formal: ['I have not seen the refund yet.'] },
      request: refundRequest,
    },
  ],
};
