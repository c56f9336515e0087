import type { RequestForms, TopicSentences } from '../types';

const refundRequest: RequestForms = {
  ask: 'the refund status and date',
  polite: 'Could you please tell me the refund status and date?',
  friendly: 'Could you find out roughly when it will be refunded?',
  firm: 'Please tell me the refund status and the exact date.',
};

const pickupRequest: RequestForms = {
  ask: 'when it will be picked up',
  polite: 'Could you please check when it will be picked up?',
  friendly: 'Could you find out roughly when it will be picked up?',
  firm: 'Please check the pickup request and tell me the exact pickup date.',
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
      facts: { formal: ['The cancellation is shown as completed, and I have not seen the refund yet.'] },
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
          'The returned item was collected on {collectedOn} and the return is shown as completed, and I have not seen the refund yet.',
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
