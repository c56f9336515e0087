import type { EntryText } from '../../types';
import { changeOfMindCost, evenWithoutCancelling } from './lawSentences';

export const cancelTexts: Record<string, EntryText> = {
  'cancel-paid': {
    question: 'I have only just paid and want to cancel',
    answer: [
      {
        text: 'At paid (결제완료), before the seller has checked the order, the help page says a cancel request is refunded at once.',
        sources: ['cancel-immediate', 'order-acknowledged'],
      },
      {
        text: 'The cancel (취소) button shows up to preparing goods (상품준비중); after that it becomes the return request (반품 접수) button.',
        sources: ['screen-statuses'],
      },
    ],
    nextStep: 'Find the cancel (취소) button on the order page, choose a reason and send the request.',
    elsewhere: {
      answer: [evenWithoutCancelling, changeOfMindCost],
      nextStep:
        'See if the order page has a cancel (취소) button; if not, ask the seller to cancel before it is sent.',
    },
  },
  'cancel-preparing': {
    question: 'Can I cancel while it is being prepared?',
    answer: [
      {
        text: 'At preparing goods (상품준비중) you can still make a cancel request, and it is refunded once the seller approves.',
        sources: ['order-acknowledged'],
      },
      {
        text: 'If the seller does not act within 4 business days of the cancel request, the help page says it is refunded automatically.',
        sources: ['cancel-unhandled'],
      },
      {
        text: 'If the dispatch deadline (발송기한) passes in the meantime, it is refunded at once.',
        sources: ['cancel-immediate'],
      },
      {
        text: 'At preparing delivery (배송준비중), with a tracking number entered, a return request (반품 접수) button shows instead of cancel.',
        sources: ['screen-statuses'],
      },
    ],
    nextStep: 'Make a cancel request (취소요청) on the order page, and ask the seller to look at it.',
    elsewhere: {
      answer: [evenWithoutCancelling, changeOfMindCost],
      nextStep: 'Ask the seller whether it has been sent yet; if not, ask them to cancel it.',
    },
  },
  'cancel-shipped': {
    question: 'It has already been sent but I want to cancel',
    answer: [
      {
        text: 'Once delivery has started, it is to be requested as a return, not as a cancel.',
        sources: ['cancel-request', 'cancel-after-dispatch'],
      },
      {
        text: 'At preparing delivery (배송준비중) and in delivery (배송중), the order page shows a return request (반품 접수) button.',
        sources: ['screen-statuses'],
      },
      {
        text: 'Depending on the reason, you may have to pay for return delivery.',
        sources: ['cancel-request'],
      },
    ],
    nextStep:
      'First ask the seller whether it can be called back, then find the return request (반품 접수) button on the order page.',
    elsewhere: {
      answer: [evenWithoutCancelling, changeOfMindCost],
      nextStep:
        'Ask the seller whether it can be called back; if not, request a return (반품) once you have it.',
    },
  },
  'cancel-partial': {
    question: 'Can I cancel only some of what I ordered?',
    answer: [
      {
        text: 'The help page says you can cancel product by product, but not just part of the quantity of one product.',
        sources: ['cancel-some-products', 'cancel-some-quantity'],
      },
      {
        text: 'To lower the quantity, you cancel all of it and order again.',
        sources: ['cancel-some-quantity'],
      },
      {
        text: 'If cancelling a part yourself breaks the free delivery condition, the first delivery fee comes off the refund, whatever the reason.',
        sources: ['free-shipping-partial-cancel', 'free-shipping-lost'],
      },
    ],
    nextStep: 'On the order page, choose only the products to drop and press the cancel (취소) button.',
  },
  'cancel-unpaid': {
    question: 'I want to cancel before I transfer the money',
    answer: [
      {
        text: 'The help page says that before the money is transferred, only the buyer can cancel the order.',
        sources: ['cancel-before-deposit'],
      },
      {
        text: 'If you do not transfer it within 2 business days of ordering, the order is cancelled automatically.',
        sources: ['unpaid-cancelled'],
      },
    ],
    nextStep: 'Press the cancel (취소) button on the order page, or just leave it.',
  },
};
