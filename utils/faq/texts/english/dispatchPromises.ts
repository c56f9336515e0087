import type { EntryText } from '../../types';
import { supplyInThreeDays, tellWhenUnable } from './lawSentences';

export const dispatchPromisesTexts: Record<string, EntryText> = {
  'today-dispatch': {
    question: 'My same-day dispatch order has not left',
    answer: [
      {
        text: 'The help page says that if you paid before the cut-off time set by the seller, it is to be sent by the end of that day.',
        sources: ['today-dispatch-cutoff', 'dispatch-due'],
      },
      {
        text: 'If you paid after the cut-off, it is due by 1 business day after the payment day.',
        sources: ['today-dispatch-cutoff', 'dispatch-due'],
      },
      {
        text: 'If that deadline has passed and it was not sent, a cancel request is refunded at once.',
        sources: ['cancel-immediate'],
      },
    ],
    nextStep:
      'Check when you paid and the dispatch deadline (발송기한); if it has passed, ask the seller when it will be sent.',
    elsewhere: {
      answer: [supplyInThreeDays, tellWhenUnable],
      nextStep:
        'Check the cut-off for same-day dispatch (당일발송) on the product page, and ask the seller when it will be sent.',
    },
  },
  'arrival-guarantee': {
    question: 'My guaranteed-arrival order came late',
    answer: [
      {
        text: 'The help page says 1,000 won in Naver Pay points is paid per product order if it misses the expected day.',
        sources: ['arrival-guarantee-late', 'arrival-guarantee-bundle'],
      },
      {
        text: 'It comes within 3 business days after the expected day, and only the first 1 time even if the delay goes on.',
        sources: ['arrival-guarantee-late', 'arrival-guarantee-once'],
      },
      {
        text: "Natural disasters, the buyer's own reasons, cancelled orders and the like are left out.",
        sources: ['arrival-guarantee-excluded'],
      },
      {
        text: 'If you qualify but did not get it, you are to ask the Naver Pay customer centre for buyers.',
        sources: ['arrival-guarantee-unpaid'],
      },
    ],
    nextStep:
      'Note the order number, the expected day and the day it came, and ask the Naver Pay customer centre.',
  },
  'auto-refund-90': {
    question: 'What happens if nothing is done for a long time?',
    answer: [
      {
        text: 'On day 90 after payment it is to be refunded automatically.',
        sources: ['delay-notice-expired', 'auto-refund'],
      },
      {
        text: 'Even before that, the help says, an order delayed 75 days or more after payment is set for automatic handling (자동처리예정).',
        sources: ['delay-notice-expired', 'auto-refund'],
      },
      {
        text: 'You need not wait: the help says a cancel request any time after the dispatch deadline is refunded at once.',
        sources: ['cancel-immediate'],
      },
    ],
    nextStep:
      'Check the dispatch deadline (발송기한) in the order details; if it has passed, press the cancel button (취소).',
    elsewhere: {
      answer: [
        supplyInThreeDays,
        tellWhenUnable,
        {
          text: 'If a prepaid order becomes hard to send, the seller is to refund or arrange it within 3 business days of your payment.',
          sources: ['act-15'],
        },
      ],
      nextStep:
        'Give the payment day and order number, and ask the seller whether it can be sent and about a refund.',
    },
  },
};
