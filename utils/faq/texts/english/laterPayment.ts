import type { EntryText } from '../../types';

export const laterPaymentTexts: Record<string, EntryText> = {
  postpay: {
    question: 'How is pay-later paid and refunded?',
    answer: [
      {
        text: 'The help page says Naver Pay pay-later (후불결제) is a secondary way to pay: you order first and pay afterwards.',
        sources: ['postpay'],
      },
      {
        text: 'You have to use up your points and Naver Pay Money (머니) first, and its use for vouchers and the like is restricted.',
        sources: ['postpay'],
      },
      {
        text: 'If you cancel, the help page says it comes off the bill if not yet paid, or is refunded the next business day if paid.',
        sources: ['cancel-refund-time'],
      },
    ],
    nextStep: 'Ask the Naver Pay customer centre on which day the money is taken and how much the bill is.',
  },
  'installment-defense': {
    question: 'I paid in instalments but the goods have not come',
    answer: [
      {
        text: 'If goods do not come in time, or the seller takes no responsibility for a defect, there are cases where you may refuse to pay the rest.',
        sources: ['instalment-16'],
      },
      {
        text: 'The law allows this for instalments over 2 months or more and in 3 or more payments.',
        sources: ['instalment-16'],
      },
      {
        text: 'One card company asks for written notice (내용증명) for instalments of 200,000 won or more over 3 months or more.',
        sources: ['card-instalment-guide'],
      },
      {
        text: 'The rule for withdrawing from an instalment contract is to do it in writing within 7 days.',
        sources: ['instalment-8'],
      },
    ],
    nextStep:
      'Have the number of months, the amount left and proof of non-delivery or a defect ready, and ask the card company how to apply.',
  },
};
