import type { TopicSentences } from '../types';

export const wrongItem: TopicSentences = {
  title: 'Wrong item received',
  subject: 'wrong item',
  wordings: [
    {
      facts: {
        formal: [
          'The item I received on {deliveredOn} is not the one I ordered.',
          'The item I received is not the one I ordered.',
        ],
      },
      request: {
        polite: 'Could you please tell me how to exchange or refund it?',
        friendly: 'Could you let me know how an exchange or a refund works?',
        firm: 'Please check what was sent and tell me how to exchange or refund it.',
      },
    },
  ],
};

export const missingItem: TopicSentences = {
  title: 'Missing part',
  subject: 'missing part',
  wordings: [
    {
      facts: {
        formal: [
          'Something is missing from what I received on {deliveredOn}.',
          'Something is missing from what I received.',
        ],
      },
      request: {
        polite: 'Could you please check whether and when it can be sent?',
        friendly: 'Could you have a look whether it can be sent?',
        firm: 'Please check what was sent and tell me when the rest will come.',
      },
    },
  ],
};

export const damaged: TopicSentences = {
  title: 'Damaged item',
  subject: 'damaged item',
  wordings: [
    {
      facts: { formal: ['The item arrived damaged on {deliveredOn}.', 'The item arrived damaged.'] },
      request: {
        polite: 'Could you please tell me how to exchange or refund it?',
        friendly: 'Could you let me know how an exchange or a refund works?',
        firm: 'Please check the damage and tell me how to exchange or refund it.',
      },
    },
  ],
};

export const defective: TopicSentences = {
  title: 'Quality of the item',
  subject: 'quality',
  wordings: [
    {
      facts: {
        formal: [
          'There is a problem with the item I received on {deliveredOn}.',
          'There is a problem with the item I received.',
        ],
      },
      request: {
        polite: 'Could you please tell me how to exchange, repair or refund it?',
        friendly: 'Could you let me know if an exchange, repair or refund is possible?',
        firm: 'Please check it and tell me if an exchange, repair or refund is possible.',
      },
    },
  ],
};
