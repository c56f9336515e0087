import type { EntryText } from '../../types';
import { supplyInThreeDays, tellWhenUnable } from './lawSentences';

export const dispatchPromisesTexts: Record<string, EntryText> = {
  'today-dispatch': {
    question: 'My same-day dispatch order has not left',
    answer: [
      {
        text: "The help page says that if you paid before the seller's cut-off time, the seller should send it by the end of that day.",
        sources: ['today-dispatch-cutoff', 'dispatch-due'],
      },
      {
        text: 'If you paid after the cut-off, the deadline is 1 business day after the payment day.',
        sources: ['today-dispatch-cutoff', 'dispatch-due'],
      },
      {
        text: 'If that deadline has passed and it was not sent, a cancel request (취소요청) is refunded at once.',
        sources: ['cancel-immediate'],
      },
    ],
    nextStep:
      'See when you paid and the dispatch deadline (발송기한) in the order details (주문상세); if past, ask the seller when it will be sent.',
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
        text: 'The help page says 1,000 won in Naver Pay points is paid for each product order that misses the expected day.',
        sources: ['arrival-guarantee-late', 'arrival-guarantee-bundle'],
      },
      {
        text: 'It is paid within 3 business days after the expected day, and only 1 time, even if the delay goes on.',
        sources: ['arrival-guarantee-late', 'arrival-guarantee-once'],
      },
      {
        text: "Natural disasters, reasons on the buyer's side, cancelled orders and the like do not qualify.",
        sources: ['arrival-guarantee-excluded'],
      },
      {
        text: 'If you qualify but did not get it, the place to ask is the Naver Pay customer centre for buyers.',
        sources: ['arrival-guarantee-unpaid'],
      },
    ],
    nextStep:
      'Have the order number, the expected day and the actual arrival day ready, and ask the Naver Pay customer centre.',
  },
  'auto-refund-90': {
    question: 'What happens if nothing is done for a long time?',
    answer: [
      {
        text: 'The rule is an automatic refund on day 90 after payment.',
        sources: ['delay-notice-expired', 'auto-refund'],
      },
      {
        text: 'The help page says an order delayed 75 days or more after payment is set for automatic handling (자동처리예정) even before that.',
        sources: ['delay-notice-expired', 'auto-refund'],
      },
      {
        text: 'You need not wait: the help page says a cancel request (취소요청) any time after the dispatch deadline (발송기한) is refunded at once.',
        sources: ['cancel-immediate'],
      },
    ],
    nextStep:
      'Check the dispatch deadline (발송기한) in the order details (주문상세); if it has passed, press the cancel (취소) button.',
    elsewhere: {
      answer: [
        supplyInThreeDays,
        tellWhenUnable,
        {
          text: 'If a prepaid order becomes hard to send, the seller has to refund or take the steps needed within 3 business days of your payment.',
          sources: ['act-15'],
        },
      ],
      nextStep:
        'Give the seller the payment day and order number, and ask whether it can be sent and about a refund.',
    },
  },
};
