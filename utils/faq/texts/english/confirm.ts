import type { EntryText } from '../../types';
import { threeMonthsAndThirtyDays } from './lawSentences';

export const confirmTexts: Record<string, EntryText> = {
  'auto-confirm': {
    question: 'When is my purchase confirmed automatically?',
    answer: [
      {
        text: 'The help page says it is the 8th day from delivery (배송완료) if tracked, or the 28th day from being marked as sent (발송처리) if not.',
        sources: ['auto-confirm', 'wrong-invoice'],
      },
      {
        text: 'For goods sent from abroad or pre-orders (예약구매) it is the 45th day; if the seller asks you to confirm, the 5th day.',
        sources: ['auto-confirm', 'confirm-asked'],
      },
      {
        text: 'Purchase confirmation (구매확정) means that the money may be sent to the seller.',
        sources: ['confirm-meaning'],
      },
    ],
    nextStep:
      'Check the expected confirmation date (구매확정 예정일) in the order details (주문상세); if there is a problem, tell the seller before then.',
  },
  'confirm-extend': {
    question: 'I want to put off confirming the purchase',
    answer: [
      {
        text: 'The help page says you can put off purchase confirmation (구매확정) 10 days at a time, up to 3 times (30 days), if the goods have not come.',
        sources: ['confirm-extension'],
      },
      {
        text: 'You can do this from 3 days before the automatic confirmation date.',
        sources: ['confirm-extension'],
      },
    ],
    nextStep:
      'Look for extend confirmation (구매확정 연장) in the order details (주문상세); if there is none, ask the seller.',
  },
  'after-confirm': {
    question: 'Can I return or get a refund after confirming?',
    answer: [
      {
        text: 'Once confirmed, you cannot request a return or exchange on screen; if the seller agrees and cancels, the help page says all is refunded.',
        sources: ['after-confirm-refund', 'after-confirm-cancel', 'after-confirm-exchange'],
      },
      {
        text: 'Purchase and review points are then taken back.',
        sources: ['after-confirm-points'],
      },
      {
        text: 'The legal return period is counted apart from the purchase confirmation (구매확정) button, but cases differ and need checking.',
        sources: ['act-17', 'act-35'],
      },
    ],
    nextStep:
      'Have the confirmation date, your reason and photos ready, and ask the seller to cancel the order.',
    elsewhere: {
      answer: [
        {
          text: 'The legal return period is counted apart from the purchase confirmation (구매확정) button, but cases differ and need checking.',
          sources: ['act-17', 'act-35'],
        },
        threeMonthsAndThirtyDays,
      ],
      nextStep:
        'Have the confirmation date, your reason and photos ready, and ask the seller for a return or exchange.',
    },
  },
  'review-points': {
    question: 'I did not get my review points',
    answer: [
      {
        text: 'The help page gives basic points as 50 won for text and 150 won for a photo or video, with none if you paid under 3,000 won for the goods.',
        sources: ['points-basic'],
      },
      {
        text: 'One-month review (한달사용리뷰) points are for adding to a product review written within 30 days of purchase confirmation (구매확정).',
        sources: ['points-basic'],
      },
    ],
    nextStep:
      'Check the price and the kind of review; if you should have points but do not, ask the Naver Pay customer centre.',
  },
};
