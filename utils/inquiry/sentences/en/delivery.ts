import type { TopicSentences } from '../types';

export const notDispatched: TopicSentences = {
  title: 'Dispatch date',
  subject: 'dispatch date',
  wordings: [
    {
      facts: {
        formal: [
          'The order page gives {pastDispatchDue} as the last dispatch day. {elapsed}, and it has not been dispatched yet.',
          '{elapsed}, and it has not been dispatched yet.',
          'It has not been dispatched yet.',
        ],
      },
      request: {
        ask: 'when it will be dispatched',
        polite: 'Could you please check and tell me when it will be dispatched?',
        friendly: 'Could you let me know roughly when it will be dispatched?',
        firm: 'Please tell me the exact date of dispatch.',
      },
    },
  ],
};

export const lateInTransit: TopicSentences = {
  title: 'Delivery',
  subject: 'delivery',
  wordings: [
    {
      when: ['on-time'],
      subject: 'arrival date',
      facts: {
        formal: [
          '{elapsed}, and the expected arrival is shown as {comingExpectedOn}.',
          '{elapsed}, and I am waiting for it.',
          'I am waiting for it.',
        ],
      },
      request: {
        ask: 'when it is expected to arrive',
        polite: 'Could you please tell me when it is expected to arrive?',
        friendly: 'Could you let me know roughly when it will arrive?',
        firm: 'Please tell me the exact expected arrival date.',
      },
    },
    {
      facts: {
        formal: [
          'The expected arrival was shown as {pastExpectedOn}. {elapsed}, and I have not received it yet.',
          '{elapsed}, and I have not received it yet.',
          'The expected arrival was shown as {pastExpectedOn}, and I have not received it yet.',
          'I have not received it yet.',
        ],
      },
      request: {
        ask: 'the delivery status and the expected arrival date',
        polite: 'Could you please check the delivery status and the expected arrival date?',
        friendly: 'Could you find out how far it has come and roughly when it will arrive?',
        firm: 'Please check the delivery status and tell me the exact expected arrival date.',
      },
    },
  ],
};

export const trackingStuck: TopicSentences = {
  title: 'Parcel tracking',
  subject: 'parcel tracking',
  wordings: [
    {
      facts: {
        formal: [
          '{elapsed}, and the tracking has not changed since {lastScanOn}.',
          'The tracking has not changed since {lastScanOn}.',
          '{elapsed}, and the tracking is not changing.',
          'The tracking is not changing.',
        ],
      },
      request: {
        ask: 'where it is now and when it is expected to arrive',
        polite: 'Could you please ask the courier where it is now and when it is expected to arrive?',
        friendly: 'Could you find out from the courier where it is now?',
        firm: 'Please ask the courier where it is now and tell me the exact expected arrival date.',
      },
    },
  ],
};

export const deliveredNotReceived: TopicSentences = {
  title: 'Shown as delivered, not received',
  subject: 'shown as delivered',
  wordings: [
    {
      facts: {
        formal: [
          'It is shown as delivered on {deliveredOn}, and I have not received it yet.',
          'It is shown as delivered, and I have not received it yet.',
        ],
      },
      request: {
        ask: 'when and where it was delivered',
        polite: 'Could you please check when and where it was delivered?',
        friendly: 'Could you find out when and where it was delivered?',
        firm: 'Please check with the courier and tell me when and where it was delivered.',
      },
    },
  ],
};
