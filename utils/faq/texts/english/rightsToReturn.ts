import type { EntryText } from '../../types';
import { threeMonthsAndThirtyDays, unfairTermsVoid, withinSevenDays } from './lawSentences';

export const rightsToReturnTexts: Record<string, EntryText> = {
  'custom-made': {
    question: 'Can I return something that was made to order?',
    answer: [
      {
        text: "The help page says you can apply: a change of mind is refused, but a defect or other reason on the seller's side can be handled.",
        sources: ['custom-made-return'],
      },
      {
        text: 'Something made specially for your order (주문제작) may be hard to return for a change of mind.',
        sources: ['act-17', 'return-limits'],
      },
      {
        text: 'That applies if harm that cannot be undone is expected, and the seller told you separately beforehand and you agreed.',
        sources: ['act-17', 'return-limits'],
      },
      {
        text: 'Naver lists blocking returns of ready-made, resaleable goods by calling them "1:1 orders" as an example of what is forbidden.',
        sources: ['fashion-return-rules'],
      },
    ],
    nextStep:
      'Check whether you agreed to anything when ordering; if the item is faulty, tell the seller, with photos.',
    elsewhere: {
      answer: [
        {
          text: 'Something made specially for your order (주문제작) may be hard to return for a change of mind.',
          sources: ['act-17'],
        },
        {
          text: 'That applies if harm that cannot be undone is expected, and the seller told you separately beforehand and you agreed.',
          sources: ['act-17'],
        },
        threeMonthsAndThirtyDays,
      ],
      nextStep:
        'Check whether you agreed to anything when ordering; if the item is faulty, tell the seller, with photos.',
    },
  },
  'no-return-notice': {
    question: 'The product page says that returns are not possible',
    answer: [
      {
        text: 'The help page says the e-commerce law (전자상거래법) comes first even if the product page says no returns (반품불가).',
        sources: ['return-without-agreement'],
      },
      {
        text: 'Refusing to take back sale items or white clothes, or refunding only as store credit (적립금), are examples of what is forbidden.',
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
      'Take a screenshot of the no-returns notice (반품불가), then look for return request (반품요청) in the order details (주문상세).',
    elsewhere: {
      answer: [withinSevenDays, unfairTermsVoid],
      nextStep:
        'Take a screenshot of the no-returns notice (반품불가), then ask the seller for a return and give the day you received it.',
    },
  },
};
