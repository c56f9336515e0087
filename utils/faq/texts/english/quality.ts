import type { EntryText } from '../../types';
import { exchangeOrRefundStandard, sellerPaysWhenDifferent, threeMonthsAndThirtyDays } from './lawSentences';

export const qualityTexts: Record<string, EntryText> = {
  defect: {
    question: 'The item I received is faulty',
    answer: [sellerPaysWhenDifferent, threeMonthsAndThirtyDays],
    nextStep:
      'Keep photos or a video of the faulty part and what goes wrong, and ask the seller for an exchange or refund.',
  },
  damaged: {
    question: 'It was damaged in delivery',
    answer: [
      {
        text: 'Photos of the damage and an unboxing video help when it is handled.',
        sources: ['shop-bot'],
      },
      exchangeOrRefundStandard,
      sellerPaysWhenDifferent,
    ],
    nextStep:
      'Take photos of the outer packaging, the shipping label (송장) and the item together, and tell the seller.',
  },
  'wrong-item': {
    question: 'I received the wrong item',
    answer: [exchangeOrRefundStandard, sellerPaysWhenDifferent, threeMonthsAndThirtyDays],
    nextStep:
      'Take photos of the item and its label, and tell the seller, along with the option you ordered.',
  },
  'missing-part': {
    question: 'A part is missing',
    answer: [sellerPaysWhenDifferent, threeMonthsAndThirtyDays],
    nextStep:
      'Take photos of everything you received, and first ask the seller whether it was sent in several parcels.',
  },
  'not-as-described': {
    question: 'It is not as described',
    answer: [
      threeMonthsAndThirtyDays,
      {
        text: 'If there is a dispute about this, it is up to the seller to give proof.',
        sources: ['act-17'],
      },
      sellerPaysWhenDifferent,
    ],
    nextStep:
      'Keep a screenshot of the item page next to photos of the item, and tell the seller what differs.',
  },
};
