import type { EntryText } from '../../types';
import { lateStandard, supplyInThreeDays, tellWhenUnable, undeliveredStandard } from './lawSentences';

export const deliveryTexts: Record<string, EntryText> = {
  'ship-when': {
    question: 'When will it be sent?',
    answer: [
      {
        text: 'The help page says the seller should send ordinary goods within 3 business days of payment, though some kinds may differ.',
        sources: ['dispatch-due'],
      },
      {
        text: 'For example, if you paid on a Tuesday, that means by Friday of the same week.',
        sources: ['dispatch-due'],
      },
      {
        text: 'For same-day dispatch (오늘출발) goods, it is the same day or the next business day, depending on when you paid.',
        sources: ['dispatch-due', 'today-dispatch-cutoff'],
      },
    ],
    nextStep:
      'Check the dispatch deadline (발송기한) in the order details (주문상세); if it has passed, ask the seller when it will be sent.',
    elsewhere: {
      answer: [supplyInThreeDays, tellWhenUnable],
      nextStep: 'Read the delivery information on the product page, and ask the seller when it will be sent.',
    },
  },
  'ship-late-cancel': {
    question: 'It is late being sent and I want to cancel',
    answer: [
      {
        text: 'If it was not sent by the dispatch deadline (발송기한), the help page says a cancel request (취소요청) is refunded at once.',
        sources: ['dispatch-due', 'cancel-immediate'],
      },
      {
        text: 'Even if you leave it, the rule is an automatic refund once 90 days have passed since payment.',
        sources: ['auto-refund', 'delay-notice-expired'],
      },
    ],
    nextStep:
      'Check in the order details (주문상세) whether the dispatch deadline (발송기한) has passed, then press the cancel (취소) button.',
    elsewhere: {
      answer: [supplyInThreeDays, undeliveredStandard, lateStandard],
      nextStep:
        'Look for the cancel (취소) button in the order details (주문상세); if there is none, ask the seller to cancel it.',
    },
  },
  'ship-delay-notice': {
    question: 'I got a notice that dispatch is delayed',
    answer: [
      {
        text: 'If it is not sent by the new date you were given, a cancel request (취소요청) is refunded at once.',
        sources: ['delay-notice-limits', 'delay-notice-expired'],
      },
      {
        text: 'The help page says a delay (발송지연) can be set once per product order: up to 90 days for ordinary goods, 7 for same-day ones (오늘출발).',
        sources: ['delay-notice-again', 'delay-notice-limits'],
      },
    ],
    nextStep:
      'Check the expected dispatch date (발송예정일) and the reason in the notice; if you cannot wait, ask the seller to cancel.',
    elsewhere: {
      answer: [tellWhenUnable, lateStandard],
      nextStep: 'Ask the seller why it is late and what the new dispatch date is.',
    },
  },
  overseas: {
    question: 'My order from abroad has not come',
    answer: [
      {
        text: 'The help page says goods sent from abroad get automatic purchase confirmation (구매확정) on the 45th day from being marked as sent.',
        sources: ['auto-confirm', 'wrong-invoice'],
      },
      {
        text: 'In the order information, the seller checks the personal customs code (개인통관고유부호) you gave when ordering.',
        sources: ['customs-code'],
      },
    ],
    nextStep:
      'Check the customs stage with the tracking number (송장번호), and ask the seller where it is and when it should arrive.',
  },
  'status-meaning': {
    question: 'What does my order status mean?',
    answer: [
      {
        text: 'Once the seller has checked the order, the status becomes preparing goods (상품준비중).',
        sources: ['screen-statuses'],
      },
      {
        text: 'The help page says a sent order shows preparing delivery (배송준비중) until the courier has it, then in delivery (배송중).',
        sources: ['screen-statuses'],
      },
    ],
    nextStep:
      'Check the current status in the order details (주문상세), and whether there is a tracking number (송장번호).',
  },
  'jeju-fee': {
    question: 'What about the extra delivery fee for Jeju or islands?',
    answer: [
      {
        text: 'The help page says the regional delivery fee is charged and paid only when you first order.',
        sources: ['address-jeju'],
      },
      {
        text: 'For a gift order (선물하기) the address is set after payment, so the extra fee is not added when paying.',
        sources: ['gift-region-fee'],
      },
      {
        text: 'So for a gift, the extra fee is paid by a separate transfer or on delivery (착불).',
        sources: ['gift-region-fee'],
      },
    ],
    nextStep:
      'Check the delivery fee (배송비) in the order details (주문상세); if asked to pay more, ask the seller why and how much.',
  },
};
