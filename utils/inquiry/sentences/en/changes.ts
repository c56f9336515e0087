import type { RequestForms, TopicSentences } from '../types';

const changeRequest: Omit<RequestForms, 'ask'> = {
  polite: 'Could you please check whether that is still possible?',
  friendly: 'Could you let me know if that is still possible?',
  firm: 'Please check whether that is possible and tell me the result.',
};

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
        ask: 'the cancellation status',
        polite: 'Could you please check the cancellation status?',
        friendly: 'Could you find out how far the cancellation has come?',
        firm: 'Please check and tell me when the cancellation will be completed.',
      },
    },
    {
      when: ['cancelled'],
      facts: { formal: ['The order is now shown as cancelled.'] },
      request: {
        ask: 'the cancellation result and the refund date',
        polite: 'Could you please check the cancellation result and the refund date?',
        friendly: 'Could you find out whether the cancellation went through?',
        firm: 'Please check the cancellation result and tell me the exact refund date.',
      },
    },
    {
      facts: { formal: ['I would like to cancel this order.'] },
      request: {
        ask: 'whether it can be cancelled, and the result',
        polite:
          'If it has not been dispatched yet, could you please cancel it? If it has, please tell me what to do next.',
        friendly: 'If it has not been dispatched yet, could you cancel it for me?',
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
      facts: { formal: ['I would like to change the delivery address of this order.'] },
      request: { ...changeRequest, ask: 'whether the address can be changed' },
    },
  ],
};

export const changeOption: TopicSentences = {
  title: 'Change of option',
  subject: 'change of option',
  wordings: [
    {
      facts: { formal: ['I would like to change the option of this order.'] },
      request: { ...changeRequest, ask: 'whether the option can be changed' },
    },
  ],
};
