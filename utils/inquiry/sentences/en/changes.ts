import type { TopicSentences } from '../types';

export const cancel: TopicSentences = {
  title: 'Cancelling the order',
  subject: 'cancellation',
  wordings: [
    {
      when: ['cancel-requested'],
      facts: {
        formal: [
          'I asked for the cancellation on {requestedOn}, and it has not been completed yet.',
          'I asked for the cancellation, and it has not been completed yet.',
        ],
      },
      request: {
        ask: 'how far the cancellation has come',
        polite: 'Could you please check how far it has come?',
        friendly: 'Could you have a look at how it is going?',
        firm: 'Please tell me the date on which it will be completed.',
      },
    },
    {
      when: ['cancelled'],
      facts: { formal: ['The order is now shown as cancelled.'] },
      request: {
        ask: 'the result of the cancellation and the date of the refund',
        polite: 'Could you please confirm it and the date of the refund?',
        friendly: 'Could you have a look whether it went through?',
        firm: 'Please confirm it and tell me the date of the refund.',
      },
    },
    {
      facts: { formal: ['I would like to cancel this order.'] },
      request: {
        ask: 'whether it can be cancelled, and the result',
        polite:
          'If it has not been dispatched yet, could you please cancel it? If it has, please tell me what to do next.',
        friendly: 'Could you have a look whether it can still be cancelled?',
        firm: 'Please check whether it can be cancelled and tell me the result.',
      },
    },
  ],
};

export const changeAddress: TopicSentences = {
  title: 'Change of address',
  subject: 'change of address',
  wordings: [
    {
      facts: { formal: ['I would like to change the delivery address.'] },
      request: {
        ask: 'whether the address can be changed',
        polite: 'Could you please check whether that is still possible?',
        friendly: 'Could you have a look whether that is still possible?',
        firm: 'Please check whether that is possible and tell me the result.',
      },
    },
  ],
};

export const changeOption: TopicSentences = {
  title: 'Change of option',
  subject: 'change of option',
  wordings: [
    {
      facts: { formal: ['I would like to change the option.'] },
      request: {
        ask: 'whether the option can be changed',
        polite: 'Could you please check whether that is still possible?',
        friendly: 'Could you have a look whether that is still possible?',
        firm: 'Please check whether that is possible and tell me the result.',
      },
    },
  ],
};
