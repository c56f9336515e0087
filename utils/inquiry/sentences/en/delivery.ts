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
        polite: 'Could you please tell me when it will be dispatched?',
        friendly: 'Could you let me know roughly when it will go out?',
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
        ask: 'when it will arrive',
        polite: 'Could you please tell me when it will arrive?',
        friendly: 'Could you let me know roughly when it will arrive?',
        firm: 'Please tell me the expected date of arrival.',
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
        ask: 'where it is and when it will arrive',
        polite: 'Could you please check where it is and when it will arrive?',
        friendly: 'Could you have a look at where it is and when it might arrive?',
        firm: 'Please check where it is and tell me the expected date of arrival.',
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
        ask: 'where it is and when it will arrive',
        polite: 'Could you please ask the courier where it is and when it will arrive?',
        friendly: 'Could you have a word with the courier about where it is?',
        firm: 'Please ask the courier where it is and tell me the expected date of arrival.',
      },
    },
  ],
};

export const deliveredNotReceived: TopicSentences = {
  title: 'Parcel not received',
  subject: 'parcel not received',
  wordings: [
    {
      facts: {
        formal: [
          'It is shown as delivered on {deliveredOn}, and I have not received it.',
          'It is shown as delivered, and I have not received it.',
        ],
      },
      request: {
        ask: 'where and when it was handed over',
        polite: 'Could you please check where and when it was handed over?',
        friendly: 'Could you have a look at where it was left?',
        firm: 'Please ask the courier where and when it was handed over, and tell me.',
      },
    },
  ],
};
