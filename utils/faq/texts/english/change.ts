import type { EntryText } from '../../types';
import { changeOfMindCost } from './lawSentences';

export const changeTexts: Record<string, EntryText> = {
  'change-option': {
    question: 'I want to change the option or quantity',
    answer: [
      {
        text: 'The help page says the quantity cannot be changed after ordering; cancel, then order again.',
        sources: ['change-quantity'],
      },
      {
        text: 'If it is at paid (결제완료), a cancel request is refunded at once.',
        sources: ['cancel-immediate'],
      },
      { text: 'Requests about the goods are to go to the seller first.', sources: ['pay-broker'] },
    ],
    nextStep: 'Before it is sent, tell the seller both the option you chose and the one you want.',
    elsewhere: {
      answer: [
        {
          text: 'Even if the option cannot be changed, the law lets you undo the purchase within 7 days of receiving it, with some exceptions.',
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
        text: 'It cannot be changed from an ordinary area to Jeju or remote islands and mountains; ask the seller or order again.',
        sources: ['address-jeju'],
      },
    ],
    nextStep:
      'Look for change delivery address (배송지 변경) on the order page; if there is none, give the seller the new address in a private 1:1 message. Do not write your address in the public Q&A.',
  },
  'order-missing': {
    question: 'I cannot see my order',
    answer: [
      {
        text: 'You can see orders in Naver Pay, in the shopping (쇼핑) part of the payment history (결제내역).',
        sources: ['deposit-other-bank', 'receipt-request'],
      },
      {
        text: "If the seller cannot find the order either, the help page says to ask the buyers' customer centre directly.",
        sources: ['order-not-found'],
      },
    ],
    nextStep:
      'Check that you are logged in with the ID you ordered with; have the time and amount of payment ready and ask the Naver Pay customer centre.',
  },
};
