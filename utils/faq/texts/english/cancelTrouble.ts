import type { EntryText } from '../../types';
import { lateRefundInterest, refundInThreeDays, tellWhenUnable } from './lawSentences';

export const cancelTroubleTexts: Record<string, EntryText> = {
  'cancel-refused': {
    question: 'The seller refused to cancel',
    answer: [
      {
        text: 'If the goods have already been sent, the seller can enter the dispatch details and refuse the cancel request.',
        sources: ['cancel-after-dispatch'],
      },
      {
        text: 'After a refusal only the seller can enter a cancel again, but you can make other requests yourself, such as a return.',
        sources: ['claim-again'],
      },
    ],
    nextStep:
      'Check the reason for refusal and the tracking number (송장번호); if it was sent, go on with a return request (반품 접수).',
  },
  'cancel-by-seller': {
    question: 'The seller cancelled, saying it is sold out',
    answer: [
      {
        text: 'If it is sold out, money already paid is to be returned, or the steps for that taken, within 3 business days of the day you paid.',
        sources: ['act-15'],
      },
      tellWhenUnable,
    ],
    nextStep: 'Ask the seller when the refund will be made and by what means.',
  },
  'cancel-stuck': {
    question: 'It stays at cancelling and never finishes',
    answer: [
      {
        text: 'If other cancels or returns under the same order number are open, the help page says all are refunded together once done.',
        sources: ['claims-in-progress', 'claims-completed-together'],
      },
      {
        text: 'If the seller does not act within 4 business days of the cancel request, it is refunded automatically.',
        sources: ['cancel-unhandled'],
      },
    ],
    nextStep:
      'Check for other cancels or returns under the same order number, and ask the seller to deal with them.',
    elsewhere: {
      answer: [refundInThreeDays, lateRefundInterest],
      nextStep:
        'Give the seller the date of your cancel request and the order number, and ask how far it is.',
    },
  },
};
