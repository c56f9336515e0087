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
        text: 'Choose the order in your Naver Pay payment history (결제내역) and press return request (반품요청).',
        sources: ['pay-return-how'],
      },
      { text: 'You can choose a reason and attach up to 3 photos.', sources: ['pay-return-how'] },
      {
        text: 'You also choose the pickup and how to pay the return fee (now, off the refund, by transfer or enclosed).',
        sources: ['pay-return-how'],
      },
      {
        text: "Several items can be returned one by one; for part of one item's quantity, the help page says to talk to the seller.",
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
        text: 'The help page says within 7 days, counted from the day after delivery (배송완료), with days off counted too.',
        sources: ['return-period'],
      },
      {
        text: 'For example, if it was delivered on 1 November, you have until 8 November.',
        sources: ['return-period'],
      },
      threeMonthsAndThirtyDays,
    ],
    nextStep:
      'Check the delivery date (배송완료일) in the order details (주문상세); if in time, press return request (반품요청).',
    elsewhere: {
      answer: [withinSevenDays, threeMonthsAndThirtyDays],
      nextStep: 'Check the day you received it and, if you are in time, request the return.',
    },
  },
  'return-fee': {
    question: 'Who pays the return delivery fee?',
    answer: [
      {
        text: 'The help page has the buyer pay for a changed mind or wrong order, the seller for missing, damaged, wrong, late or misdescribed items.',
        sources: ['return-cost'],
      },
      {
        text: "If you return it all for a buyer's reason, the first delivery fee is refunded too, so the round trip is charged.",
        sources: ['round-trip-cost'],
      },
      sellerPaysWhenDifferent,
    ],
    nextStep: 'See whether the right return reason was chosen; if not, tell the seller and send photos.',
    elsewhere: {
      answer: [changeOfMindCost, sellerPaysWhenDifferent],
      nextStep: 'Tell the seller the reason for the return, with photos, and ask about the amount.',
    },
  },
  'return-partial': {
    question: 'Can I return only some of the items?',
    answer: [
      {
        text: 'The help page says that a partial return is possible only by product order number (상품주문번호).',
        sources: ['return-some-quantity'],
      },
      {
        text: 'If you bought several of the same product, you cannot return only some of them, and are to discuss it with the seller.',
        sources: ['return-some-quantity'],
      },
    ],
    nextStep:
      'See in the order details (주문상세) whether there are separate product order numbers (상품주문번호); if only one, ask the seller.',
  },
};
