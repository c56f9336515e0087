import type { EntryText } from '../../types';

export const laterPaymentTexts: Record<string, EntryText> = {
  postpay: {
    question: 'How is pay-later paid and refunded?',
    answer: [
      {
        text: 'The help page says Naver Pay pay-later (후불결제) is a secondary way to pay: order first, pay afterwards.',
        sources: ['postpay'],
      },
      {
        text: 'You have to use up your points and Naver Pay money first, and vouchers and the like are restricted.',
        sources: ['postpay'],
      },
      {
        text: 'On cancelling, the help says it comes off the bill if unpaid, or is refunded the next business day if paid.',
        sources: ['cancel-refund-time'],
      },
    ],
    nextStep: 'Ask the Naver Pay customer centre on which day the money leaves and how much the bill is.',
  },
  'installment-defense': {
    question: 'I paid in instalments but the goods have not come',
    answer: [
      {
        text: 'If the goods do not come in time, or the seller does not answer for a defect, there are cases where you may refuse to pay the rest.',
        sources: ['instalment-16'],
      },
      {
        text: 'The law lets you do so for payments split over 2 months or more and 3 times or more.',
        sources: ['instalment-16'],
      },
      {
        text: 'One card company asks for written notice (내용증명), for 200,000 won or more over 3 months or more.',
        sources: ['card-instalment-guide'],
      },
      {
        text: 'Withdrawing from an instalment contract is to be done in writing within 7 days.',
        sources: ['instalment-8'],
      },
    ],
    nextStep:
      'Note the months, the amount left and proof of non-delivery or a defect, and ask the card company how to apply.',
  },
};
