import type { EntryText } from '../../types';
import {
  changeOfMindCost,
  sellerPaysWhenDifferent,
  threeMonthsAndThirtyDays,
  withinSevenDays,
} from './lawSentences';

export const returnTexts: Record<string, EntryText> = {
  'return-how': {
    question: 'How do I request a return?',
    answer: [
      {
        text: 'Choose the order in Naver Pay payment history (결제내역) and press return request (반품요청).',
        sources: ['pay-return-how'],
      },
      { text: 'You can choose a reason and attach up to 3 photos.', sources: ['pay-return-how'] },
      {
        text: 'You also choose the pick-up (수거) and how to pay the return fee (now, off the refund, by transfer or put in the parcel).',
        sources: ['pay-return-how'],
      },
      {
        text: "Several products can be returned one by one; for part of one product's quantity, the help page says to talk to the seller.",
        sources: ['return-some-quantity'],
      },
    ],
    nextStep: 'Look for the return request (반품요청) button in the order details (주문상세).',
    elsewhere: {
      answer: [withinSevenDays, changeOfMindCost, sellerPaysWhenDifferent],
      nextStep:
        'Look for a return (반품) button in the order details (주문상세); if there is none, ask the seller for a return.',
    },
  },
  'return-deadline': {
    question: 'How many days do I have to return it?',
    answer: [
      {
        text: 'The help page says within 7 days, counted from the day after delivery (배송완료), days off included.',
        sources: ['return-period'],
      },
      {
        text: 'For example, if it was delivered on 1 November, you have until 8 November.',
        sources: ['return-period'],
      },
      threeMonthsAndThirtyDays,
    ],
    nextStep:
      'Check the delivery date (배송완료일) in the order details (주문상세); if you are in time, press return request (반품요청).',
    elsewhere: {
      answer: [withinSevenDays, threeMonthsAndThirtyDays],
      nextStep: 'Check the day you received it and, if you are in time, request the return.',
    },
  },
  'return-fee': {
    question: 'Who pays the return delivery fee?',
    answer: [
      {
        text: 'The help page says the buyer pays for a change of mind or wrong order, the seller for missing, damaged, wrong, late or misdescribed items.',
        sources: ['return-cost'],
      },
      {
        text: 'If you return everything for a reason of your own, the original delivery fee is refunded too, so the round trip is charged.',
        sources: ['round-trip-cost'],
      },
      sellerPaysWhenDifferent,
    ],
    nextStep: 'Check whether the right return reason was chosen; if not, tell the seller, with photos.',
    elsewhere: {
      answer: [changeOfMindCost, sellerPaysWhenDifferent],
      nextStep: 'Tell the seller the reason for the return, with photos, and ask about the amount.',
    },
  },
  'return-partial': {
    question: 'Can I return only some of the items?',
    answer: [
      {
        text: 'The help page says a partial return is possible only by product order number (상품주문번호).',
        sources: ['return-some-quantity'],
      },
      {
        text: 'If you bought several of the same product, you cannot return only some of them; talk to the seller about it.',
        sources: ['return-some-quantity'],
      },
    ],
    nextStep:
      'Check in the order details (주문상세) whether there are separate product order numbers (상품주문번호); if only one, ask the seller.',
  },
};
