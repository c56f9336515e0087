import type { EntryText } from '../../types';
import { threeMonthsAndThirtyDays, unfairTermsVoid, withinSevenDays } from './lawSentences';

export const rightsToReturnTexts: Record<string, EntryText> = {
  'custom-made': {
    question: 'Can I return something that was made to order?',
    answer: [
      {
        text: "The help page says you can apply: a change of mind is refused, but a defect or other seller's fault is to be handled.",
        sources: ['custom-made-return'],
      },
      {
        text: 'Something made specially for your order may be hard to return for a change of mind.',
        sources: ['act-17', 'return-limits'],
      },
      {
        text: 'That is so if lasting harm is expected, and the seller told you separately beforehand and you agreed.',
        sources: ['act-17', 'return-limits'],
      },
      {
        text: 'Naver gives blocking the return of ready-made, resaleable goods as "1:1 orders" as an example of what is forbidden.',
        sources: ['fashion-return-rules'],
      },
    ],
    nextStep:
      'Check what you agreed to when ordering; if the item is defective, tell the seller and add photos.',
    elsewhere: {
      answer: [
        {
          text: 'Something made specially for your order may be hard to return for a change of mind.',
          sources: ['act-17'],
        },
        {
          text: 'That is if lasting harm is expected, and the seller told you separately beforehand and you agreed.',
          sources: ['act-17'],
        },
        threeMonthsAndThirtyDays,
      ],
      nextStep:
        'Check what you agreed to when ordering; if the item is defective, tell the seller and add photos.',
    },
  },
  'no-return-notice': {
    question: 'The product page says that returns are not possible',
    answer: [
      {
        text: 'Even if the page says no returns (반품불가), the help page says that the e-commerce law comes first.',
        sources: ['return-without-agreement'],
      },
      {
        text: 'No returns for sale items or white clothes, or refunds only as store credit, are examples of what is forbidden.',
        sources: ['fashion-return-rules'],
      },
      {
        text: 'Telling you to apply within 2 days is also given as an example of what is forbidden.',
        sources: ['fashion-return-rules'],
      },
      withinSevenDays,
      unfairTermsVoid,
    ],
    nextStep:
      'Take a screenshot of the no-returns notice (반품불가), then look for the return request button (반품 신청) in the order details (주문상세).',
    elsewhere: {
      answer: [withinSevenDays, unfairTermsVoid],
      nextStep:
        'Take a screenshot of the no-returns notice (반품불가), then ask the seller for a return and give the day you received it.',
    },
  },
};
