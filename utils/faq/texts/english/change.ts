import type { EntryText } from '../../types';
import { changeOfMindCost } from './lawSentences';

export const changeTexts: Record<string, EntryText> = {
  'change-option': {
    question: 'I want to change the option or quantity',
    answer: [
      {
        text: 'The help page says you cannot change the quantity after ordering; it says to cancel, then order again.',
        sources: ['change-quantity'],
      },
      {
        text: 'At paid (결제완료), a cancel request (취소요청) is refunded at once.',
        sources: ['cancel-immediate'],
      },
      { text: 'Requests about the goods go to the seller first.', sources: ['pay-broker'] },
    ],
    nextStep: 'Before it is sent, tell the seller both the option you chose and the one you want.',
    elsewhere: {
      answer: [
        {
          text: 'Even if the option cannot be changed, the law lets you withdraw from the purchase within 7 days of receipt, with some exceptions.',
          sources: ['act-17'],
        },
        changeOfMindCost,
      ],
      nextStep: 'Before it is sent, tell the seller both the option you chose and the one you want.',
    },
  },
  'change-address': {
    question: 'I want to change the delivery address',
    answer: [
      {
        text: 'The help page says you can change the address yourself at paid (결제완료), before the seller has checked the order.',
        sources: ['address-before-dispatch', 'order-acknowledged'],
      },
      {
        text: 'After that you cannot change it yourself, but until it is sent the seller can change it for you.',
        sources: ['address-before-dispatch', 'address-by-seller'],
      },
      {
        text: 'An address in an ordinary area cannot be changed to Jeju or a remote area (도서산간); talk to the seller or order again.',
        sources: ['address-jeju'],
      },
    ],
    nextStep:
      'Look for change address (배송지 변경) in the order details (주문상세); if there is none, give the seller the new address in a 1:1 message. Do not write your address in the public Q&A.',
  },
  'order-missing': {
    question: 'I cannot see my order',
    answer: [
      {
        text: 'You can see your orders in Naver Pay payment history (결제내역), under shopping (쇼핑).',
        sources: ['deposit-other-bank', 'receipt-request'],
      },
      {
        text: "If the seller cannot find the order either, the help page says to ask the buyers' customer centre (구매자 고객센터) directly.",
        sources: ['order-not-found'],
      },
    ],
    nextStep:
      'Check that you are logged in with the ID you ordered with, and give the Naver Pay customer centre the payment time and amount.',
  },
};
