import type { TopicSentences } from '../types';

export const sellerSilent: TopicSentences = {
  title: 'Waiting for an answer',
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
        ask: 'how I can get an answer from the seller',
        polite: 'Could you please help me get an answer from the seller?',
        friendly: 'Could you lend a hand in getting an answer from the seller?',
        firm: 'Please check with the seller and tell me when to expect an answer.',
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
        ask: 'when to expect an answer',
        polite: 'Could you please look at my message and reply?',
        friendly: 'Could you have a look at my message and reply?',
        firm: 'Please read my message and tell me when to expect an answer.',
      },
    },
  ],
};

export const other: TopicSentences = {
  title: 'Question about my order',
  wordings: [
    {
      facts: { formal: [] },
      request: {
        ask: 'what you found',
        polite: 'Could you please look into this and reply?',
        friendly: 'Could you have a look at this and reply?',
        firm: 'Please look into this and tell me when to expect an answer.',
      },
    },
  ],
};
