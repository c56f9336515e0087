import type { EntryText } from '../../types';
import { sellerPaysWhenDifferent, threeMonthsAndThirtyDays } from './lawSentences';

export const qualityCaseTexts: Record<string, EntryText> = {
  fake: {
    question: 'I think it is a fake',
    answer: [
      threeMonthsAndThirtyDays,
      {
        text: 'A marketplace that brokers sales has to take the steps needed to settle a dispute.',
        sources: ['act-20'],
      },
    ],
    nextStep:
      'Gather photos of what looks fake and the result of an authenticity check, and ask the Naver Pay customer centre.',
    elsewhere: {
      answer: [
        threeMonthsAndThirtyDays,
        {
          text: 'A marketplace that brokers sales has to take the steps needed to settle a dispute.',
          sources: ['act-20'],
        },
      ],
      nextStep:
        'Gather photos of what looks fake and the result of an authenticity check, and ask the seller and the store.',
    },
  },
  'as-warranty': {
    question: 'How do I get after-sales service (repairs)?',
    answer: [
      {
        text: 'The after-sales service (A/S) phone number is on the item page.',
        sources: ['service-number'],
      },
      {
        text: 'The help page says sellers have to enter it when they list an item.',
        sources: ['service-number'],
      },
    ],
    nextStep:
      'Find the number in the service notice (A/S 안내) on the item page, and give the purchase date and the problem.',
  },
  'food-spoiled': {
    question: 'The food arrived spoiled',
    answer: [
      {
        text: 'If food arrived spoiled, you can say it is not a change of mind: what came differs from the contract.',
        sources: ['act-17'],
      },
      sellerPaysWhenDifferent,
      {
        text: 'Still, food that becomes hard to resell with time may be hard to return just for a change of mind.',
        sources: ['act-17', 'return-limits'],
      },
    ],
    nextStep: 'Take photos on the day you receive it, and tell the seller how many are spoiled.',
  },
  'opened-box': {
    question: 'I opened the packaging. Can I return it?',
    answer: [
      {
        text: 'As a rule, opening the packaging just to check the contents does not block a return.',
        sources: ['act-17', 'return-limits'],
      },
      {
        text: 'Returning it may be hard if use has greatly lowered its value, or if you unsealed an item that can be copied.',
        sources: ['act-17', 'return-limits'],
      },
    ],
    nextStep: 'Take photos of it as opened, and ask the seller for a return.',
  },
};
