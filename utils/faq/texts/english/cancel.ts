import type { EntryText } from '../../types';
import { changeOfMindCost, evenWithoutCancelling } from './lawSentences';

export const cancelTexts: Record<string, EntryText> = {
  'cancel-paid': {
    question: 'I have only just paid and want to cancel',
    answer: [
      {
        text: 'The help page says a cancel request (취소요청) at paid (결제완료), before the seller has checked the order, is refunded at once.',
        sources: ['cancel-immediate', 'order-acknowledged'],
      },
      {
        text: 'The cancel (취소) button is there up to preparing goods (상품준비중); after that, a return request (반품요청) button replaces it.',
        sources: ['screen-statuses'],
      },
    ],
    nextStep:
      'Find the cancel (취소) button in the order details (주문상세), choose a reason and send the request.',
    elsewhere: {
      answer: [evenWithoutCancelling, changeOfMindCost],
      nextStep:
        'Look for a cancel (취소) button in the order details (주문상세); if there is none, ask the seller to cancel before it is sent.',
    },
  },
  'cancel-preparing': {
    question: 'Can I cancel while it is being prepared?',
    answer: [
      {
        text: 'At preparing goods (상품준비중) you can still make a cancel request (취소요청), and it is refunded once the seller approves.',
        sources: ['order-acknowledged'],
      },
      {
        text: 'The help page says that if the seller does not act within 4 business days of a cancel request (취소요청), it is refunded automatically.',
        sources: ['cancel-unhandled'],
      },
      {
        text: 'If the dispatch deadline (발송기한) passes in the meantime, it is refunded at once.',
        sources: ['cancel-immediate'],
      },
      {
        text: 'At preparing delivery (배송준비중), with a tracking number (송장번호) entered, the button is return request (반품요청) instead of cancel.',
        sources: ['screen-statuses'],
      },
    ],
    nextStep:
      'Make a cancel request (취소요청) in the order details (주문상세), and ask the seller to look at it.',
    elsewhere: {
      answer: [evenWithoutCancelling, changeOfMindCost],
      nextStep: 'Ask the seller whether it has been sent; if not, ask them to cancel it.',
    },
  },
  'cancel-shipped': {
    question: 'It has already been sent but I want to cancel',
    answer: [
      {
        text: 'Once delivery has started, you make a return request (반품요청), not a cancel request (취소요청).',
        sources: ['cancel-request', 'cancel-after-dispatch'],
      },
      {
        text: 'At preparing delivery (배송준비중) and in delivery (배송중), the order details (주문상세) show a return request (반품요청) button.',
        sources: ['screen-statuses'],
      },
      {
        text: 'Depending on the reason, you may have to pay the return delivery fee (반품배송비).',
        sources: ['cancel-request'],
      },
    ],
    nextStep:
      'First ask the seller if the parcel can be called back, then find the return request (반품요청) button in the order details (주문상세).',
    elsewhere: {
      answer: [evenWithoutCancelling, changeOfMindCost],
      nextStep:
        'Ask the seller whether the parcel can be called back; if not, request a return (반품) once you have it.',
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
        text: 'To reduce the quantity, you cancel all of it and order again.',
        sources: ['cancel-some-quantity'],
      },
      {
        text: 'If you cancel part and no longer qualify for free delivery, the original delivery fee comes off the refund, whatever the reason.',
        sources: ['free-shipping-partial-cancel', 'free-shipping-lost'],
      },
    ],
    nextStep:
      'In the order details (주문상세), choose only the products to drop and press the cancel (취소) button.',
  },
  'cancel-unpaid': {
    question: 'I want to cancel before I transfer the money',
    answer: [
      {
        text: 'The help page says only the buyer can cancel an order before the money is transferred.',
        sources: ['cancel-before-deposit'],
      },
      {
        text: 'If you do not transfer it within 2 business days of ordering, the order is cancelled automatically.',
        sources: ['unpaid-cancelled'],
      },
    ],
    nextStep:
      'Press the cancel (취소) button in the order details (주문상세), or just leave the order as it is.',
  },
};
