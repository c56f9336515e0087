import type { EntryText } from '../../types';
import { lateRefundInterest, refundInThreeDays } from './lawSentences';

export const refundTexts: Record<string, EntryText> = {
  'refund-when': {
    question: 'When will I get my refund?',
    answer: [
      {
        text: 'The help page says that after the cancellation or return is complete, credit cards take 3 to 5 business days, debit cards about 2.',
        sources: ['cancel-refund-time', 'return-refund-time'],
      },
      {
        text: 'Linked accounts, points and Naver Pay Money (머니) are immediate; a bank transfer (무통장입금) takes 1 business day, to your own account.',
        sources: ['cancel-refund-time', 'return-refund-time'],
      },
      {
        text: 'A phone-bill payment is reversed in the same month; in the next month you get it as refund balance (환불정산액).',
        sources: ['cancel-refund-time', 'return-refund-time'],
      },
      refundInThreeDays,
    ],
    nextStep:
      'Check the completion date and payment method; if it is overdue, ask the card company or the Naver Pay customer centre.',
    elsewhere: {
      answer: [refundInThreeDays, lateRefundInterest],
      nextStep:
        'Ask the seller whether the refund was made; if so, ask the card company when the cancellation will show.',
    },
  },
  'refund-less': {
    question: 'My refund is less than I paid',
    answer: [
      {
        text: 'The help page says the original delivery fee comes off if you cancel or return part and no longer qualify for free delivery.',
        sources: ['free-shipping-partial-cancel', 'free-shipping-partial-return'],
      },
      {
        text: 'For a return due to the seller it does not come off; for a cancel request (취소요청) you made it does, whatever the reason.',
        sources: ['free-shipping-partial-return', 'free-shipping-partial-cancel'],
      },
      {
        text: 'If you cancel part of the order and fall below the minimum order amount, the whole cart discount comes off too.',
        sources: ['cart-coupon-partial'],
      },
    ],
    nextStep:
      'See what came off under refund (환불) in the order details (주문상세); if it differs, ask the Naver Pay customer centre.',
  },
  'refund-account': {
    question: 'I want to change my refund account',
    answer: [
      {
        text: 'The help page says you can change refund account or use refund balance (환불정산액) only for bank transfers (무통장입금), before approval.',
        sources: ['refund-account-cancel', 'refund-account-return'],
      },
      {
        text: 'Other payments are refunded only to the method you paid with.',
        sources: ['refund-account-cancel'],
      },
    ],
    nextStep:
      'Ask the Naver Pay customer centre before the approval is done. Do not write your account number in a public post.',
  },
};
