import type { RequestForms, TopicSentences } from '../types';

const returnProgressRequest: RequestForms = {
  ask: 'the return status and the dates of the next steps',
  polite: 'Could you please check the return status and the dates of the next steps?',
  friendly: 'Could you find out how far the return has come?',
  firm: 'Please check the return status and tell me the exact dates of the next steps.',
};

const exchangeProgressRequest: RequestForms = {
  ask: 'the exchange status and the new item’s dispatch date',
  polite: 'Could you please check the exchange status and the new item’s dispatch date?',
  friendly: 'Could you find out roughly when the new item will be dispatched?',
  firm: 'Please check the exchange status and tell me the new item’s exact dispatch date.',
};

const sendBackRequest: RequestForms = {
  ask: 'how to send the item back',
  polite: 'Could you please tell me how to send the item back?',
  friendly: 'Could you let me know how I can send the item back?',
  firm: 'Please tell me how to send the item back and the pickup date.',
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
        polite: 'Could you please check the result of the return?',
        friendly: 'Could you find out whether the return went through?',
        firm: 'Please check and tell me how the return was handled.',
      },
    },
    {
      when: ['cancel-requested'],
      facts: { formal: ['I would like to send back the item of an order that I asked to cancel.'] },
      request: sendBackRequest,
    },
    {
      when: ['cancelled'],
      facts: { formal: ['I would like to send back the item of a cancelled order.'] },
      request: sendBackRequest,
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
        polite: 'Could you please tell me the steps of the return and the pickup date?',
        friendly: 'Could you let me know how I can return it?',
        firm: 'Please tell me the steps of the return and the exact pickup date.',
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
        ask: 'the exchange result and the new item’s delivery status',
        polite: 'Could you please check the exchange result and the new item’s delivery status?',
        friendly: 'Could you find out whether the exchange went through?',
        firm: 'Please check the exchange result and tell me the new item’s delivery status.',
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
        ask: 'whether I can exchange it, and how',
        polite: 'Could you please tell me whether that is possible, and how?',
        friendly: 'Could you let me know how I can exchange it?',
        firm: 'Please check whether that is possible and tell me the steps and dates.',
      },
    },
  ],
};
