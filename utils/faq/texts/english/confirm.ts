import type { EntryText } from '../../types';
import { threeMonthsAndThirtyDays } from './lawSentences';

export const confirmTexts: Record<string, EntryText> = {
  'auto-confirm': {
    question: 'When is my purchase confirmed automatically?',
    answer: [
      {
        text: 'The help page says on the 8th day from delivery if it is tracked, and on the 28th day from being marked as sent if it is not.',
        sources: ['auto-confirm', 'wrong-invoice'],
      },
      {
        text: 'For goods sent from abroad or pre-orders it is the 45th day; if the seller asks you to confirm, the 5th day.',
        sources: ['auto-confirm', 'confirm-asked'],
      },
      {
        text: 'Confirming the purchase (구매확정) means that the money may be sent to the seller.',
        sources: ['confirm-meaning'],
      },
    ],
    nextStep:
      'Check the expected confirmation date (구매확정 예정일) on the order page; if there is a problem, tell the seller before then.',
  },
  'confirm-extend': {
    question: 'I want to put off confirming the purchase',
    answer: [
      {
        text: 'If the goods have not come yet, the help page says you can put off confirming (구매확정) by 10 days at a time, up to 3 times (30 days).',
        sources: ['confirm-extension'],
      },
      {
        text: 'You can do this from 3 days before the date when it is confirmed automatically.',
        sources: ['confirm-extension'],
      },
    ],
    nextStep:
      'Look for extend confirmation (구매확정 연장) on the order page; if there is none, ask the seller.',
  },
  'after-confirm': {
    question: 'Can I return or get a refund after confirming?',
    answer: [
      {
        text: 'The help page says you cannot ask for a return or exchange on screen once confirmed; if the seller agrees and cancels, all is refunded.',
        sources: ['after-confirm-refund', 'after-confirm-cancel', 'after-confirm-exchange'],
      },
      {
        text: 'Points given for the purchase and reviews are then taken back.',
        sources: ['after-confirm-points'],
      },
      {
        text: 'The return period in the law is counted apart from the confirm (구매확정) button, but cases differ and need checking.',
        sources: ['act-17', 'act-35'],
      },
    ],
    nextStep: 'Have the confirmation date, your reason and photos ready, and ask the seller to cancel it.',
    elsewhere: {
      answer: [
        {
          text: 'The return period in the law is counted apart from the confirm (구매확정) button, but cases differ and need checking.',
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
        text: 'The help page gives basic points as 50 won for text, 150 won for a photo or video, and none if you paid under 3,000 won for the goods.',
        sources: ['points-basic'],
      },
      {
        text: 'One-month review (한달사용리뷰) points are for adding to a product review written within 30 days of confirming.',
        sources: ['points-basic'],
      },
    ],
    nextStep:
      'Check the price of the goods and the kind of review; if points are due but missing, ask the Naver Pay customer centre.',
  },
};
