import type { RequestForms, TopicSentences } from '../types';

const qualityRequest: RequestForms = {
  ask: 'whether and how I can get an exchange, repair or refund',
  polite: 'Could you please tell me whether and how I can get an exchange, repair or refund?',
  friendly: 'Could you let me know if I can get an exchange, repair or refund?',
  firm: 'Please check and tell me whether and when I can get an exchange, repair or refund.',
};

/** Of what came wrong or broken. */
const replaceRequest: Omit<RequestForms, 'polite' | 'firm'> = {
  ask: 'how to get an exchange or a refund',
  friendly: 'Could you let me know how I can get an exchange or a refund?',
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
        ...replaceRequest,
        polite: 'Could you please tell me how to exchange it for the item I ordered, or how to get a refund?',
        firm: 'Please check what was sent and tell me the steps and dates of an exchange or a refund.',
      },
    },
  ],
};

export const missingItem: TopicSentences = {
  title: 'Part of the order missing',
  subject: 'part of it missing',
  wordings: [
    {
      facts: {
        formal: [
          'I received the item on {deliveredOn}, and part of it is missing.',
          'I received the item, and part of it is missing.',
        ],
      },
      request: {
        ask: 'whether and when I can receive the rest',
        polite: 'Could you please check whether and when I can receive the rest?',
        friendly: 'Could you let me know if I can receive the rest?',
        firm: 'Please check what was sent and tell me when I can receive the rest.',
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
        ...replaceRequest,
        polite: 'Could you please tell me how to get an exchange or a refund?',
        firm: 'Please check the damage and tell me the steps and dates of an exchange or a refund.',
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
          'There is something I would like to check about the quality of the item I received on {deliveredOn}.',
          'There is something I would like to check about the quality of the item I received.',
        ],
      },
      request: qualityRequest,
    },
  ],
};
