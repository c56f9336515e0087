import type { EntryText } from '../../types';
import { lateRefundInterest, refundInThreeDays, tellWhenUnable } from './lawSentences';

export const cancelTroubleTexts: Record<string, EntryText> = {
  'cancel-refused': {
    question: 'The seller refused to cancel',
    answer: [
      {
        text: 'If the goods have already been sent, the seller can enter the dispatch details and refuse the cancel request (취소요청).',
        sources: ['cancel-after-dispatch'],
      },
      {
        text: 'After a refusal, only the seller can enter a cancellation again, but you can make other requests yourself, such as a return.',
        sources: ['claim-again'],
      },
    ],
    nextStep:
      'Check the reason for refusal and the tracking number (송장번호); if it was sent, make a return request (반품요청).',
  },
  'cancel-by-seller': {
    question: 'The seller cancelled, saying it is sold out',
    answer: [
      {
        text: 'If it is sold out, the seller has to return what you paid, or take the steps needed, within 3 business days of the day you paid.',
        sources: ['act-15'],
      },
      tellWhenUnable,
    ],
    nextStep: 'Ask the seller when the refund will be made and by what method.',
  },
  'cancel-stuck': {
    question: 'It stays at cancelling and never finishes',
    answer: [
      {
        text: 'If other cancel or return requests are open under the same order number, the help page says all are refunded together once handled.',
        sources: ['claims-in-progress', 'claims-completed-together'],
      },
      {
        text: 'If the seller does not act within 4 business days of the cancel request (취소요청), it is refunded automatically.',
        sources: ['cancel-unhandled'],
      },
    ],
    nextStep:
      'Check for other cancel or return requests under the same order number, and ask the seller to handle them.',
    elsewhere: {
      answer: [refundInThreeDays, lateRefundInterest],
      nextStep:
        'Give the seller the date of your cancel request (취소요청) and the order number, and ask how far it has got.',
    },
  },
};
