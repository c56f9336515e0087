import type { RequestForms, TopicSentences } from '../types';

const qualityRequest: RequestForms = {
  ask: 'whether an exchange, repair or refund is possible',
  polite: 'Could you please tell me how to exchange, repair or refund it?',
  friendly: 'Could you let me know if an exchange, repair or refund is possible?',
  firm: 'Please check it and tell me if an exchange, repair or refund is possible.',
};

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
        ask: 'how to exchange or refund it',
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
        ask: 'when the rest will come',
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
        ask: 'how to exchange or refund it',
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
      when: ['told'],
      facts: {
        formal: [
          'There is a problem with the item I received on {deliveredOn}.',
          'There is a problem with the item I received.',
        ],
      },
      request: qualityRequest,
    },
    // Offered for every order that has arrived: until the shopper says so, there is no fault to speak of.
    {
      facts: {
        formal: [
          'I would like the quality of the item I received on {deliveredOn} to be checked.',
          'I would like the quality of the item I received to be checked.',
        ],
      },
      request: qualityRequest,
    },
  ],
};
