import type { TopicSentences } from '../types';

export const sellerSilent: TopicSentences = {
  title: 'Request for an answer',
  subject: 'earlier message',
  wordings: [
    {
      audience: 'centre',
      subject: 'answer from the seller',
      facts: {
        formal: [
          'I wrote to the seller on {askedOn} and have not received an answer yet.',
          'I wrote to the seller and have not received an answer yet.',
        ],
      },
      request: {
        ask: 'when the seller expects to answer',
        polite: 'Could you please help me get an answer from the seller?',
        friendly: 'Could you help me get an answer from the seller?',
        firm: 'Please check with the seller and tell me when I can expect an answer.',
      },
    },
    {
      facts: {
        formal: [
          'I wrote to you on {askedOn} and have not received an answer yet.',
          'I wrote to you before and have not received an answer yet.',
        ],
      },
      request: {
        ask: 'when I can expect an answer',
        polite: 'Could you please check my message and reply?',
        friendly: 'Could you have a look at my message and reply?',
        firm: 'Please check my message and tell me when I can expect an answer.',
      },
    },
  ],
};

export const other: TopicSentences = {
  title: 'Question about my order',
  details: 'Question: “{details}”',
  wordings: [
    {
      facts: { formal: [] },
      request: {
        ask: 'the answer to my question',
        polite: 'Could you please check this and reply?',
        friendly: 'Could you have a look at this and reply?',
        firm: 'Please check this and tell me when I can expect an answer.',
      },
    },
  ],
};
