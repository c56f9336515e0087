import type { EntryText } from '../../types';

export const paymentTexts: Record<string, EntryText> = {
  'pay-failed': {
    question: 'My payment does not go through',
    answer: [
      { text: 'Refresh the page, or try again with another payment method.', sources: ['shop-bot'] },
      {
        text: 'Payment may fail because of a spending limit, failed verification or the internet connection.',
        sources: ['shop-bot'],
      },
      {
        text: 'The help page limits some items, such as e-coupons and vouchers, to 500,000 won a day and 1,000,000 won a month per card company.',
        sources: ['payment-limits'],
      },
      {
        text: 'There have also been days when a fault at Naver Pay stopped payments.',
        sources: ['pay-outage'],
      },
    ],
    nextStep:
      'Note the error message, the time and the payment method; if it keeps happening, ask the Naver Pay customer centre.',
    elsewhere: {
      answer: [
        { text: 'Refresh the page, or try again with another payment method.', sources: ['shop-bot'] },
        {
          text: 'Payment may fail because of a spending limit, failed verification or the internet connection.',
          sources: ['shop-bot'],
        },
      ],
      nextStep:
        'Note the error message and the time; if it keeps happening, ask the card company or the store.',
    },
  },
  'pay-charged-no-order': {
    question: 'I was charged but there is no order',
    answer: [
      {
        text: 'Check the payment history (결제내역), the order list (주문목록) and your card approvals together.',
        sources: ['shop-bot'],
      },
      {
        text: "If the seller cannot find the order either, the help page says to ask the buyers' customer centre (구매자 고객센터).",
        sources: ['order-not-found'],
      },
    ],
    nextStep:
      'Contact the Naver Pay customer centre with the approval time, the amount and the name of the card company.',
    elsewhere: {
      answer: [
        {
          text: 'Check the payment history (결제내역), the order list (주문목록) and your card approvals together.',
          sources: ['shop-bot'],
        },
        {
          text: 'For money charged by mistake, the consumer dispute standard (소비자분쟁해결기준) lists cancelling the charge or a refund.',
          sources: ['dispute-standard'],
        },
      ],
      nextStep:
        'Have the approval time and the amount ready, and ask the store and the card company to check.',
    },
  },
  'pay-double': {
    question: 'I think I was charged twice',
    answer: [
      {
        text: 'If there are two orders, cancel one; the help page says that at paid (결제완료) it is refunded at once.',
        sources: ['cancel-immediate'],
      },
      {
        text: 'If there is one order but two approvals, check with the card company and Naver Pay.',
        sources: ['shop-bot'],
      },
      {
        text: 'For money charged by mistake, the consumer dispute standard (소비자분쟁해결기준) lists cancelling the charge or a refund.',
        sources: ['dispute-standard'],
      },
    ],
    nextStep:
      'Note the time and amount of both approvals; if there is only one order, contact the Naver Pay customer centre.',
    elsewhere: {
      answer: [
        {
          text: 'If there is one order but two approvals, check with the card company and the payment service.',
          sources: ['shop-bot'],
        },
        {
          text: 'For money charged by mistake, the consumer dispute standard (소비자분쟁해결기준) lists cancelling the charge or a refund.',
          sources: ['dispute-standard'],
        },
      ],
      nextStep:
        'If there are two orders, cancel one; if there is only one, send an inquiry with the approval times and amounts.',
    },
  },
  'pay-change-method': {
    question: 'I want to change the payment method',
    answer: [
      {
        text: 'Before you transfer the money, you can switch bank or payment method; it is still due within 2 business days of the order date.',
        sources: ['deposit-other-bank'],
      },
      {
        text: 'The help page says that after payment, refunds go only to the method you paid with.',
        sources: ['refund-account-cancel', 'refund-account-return'],
      },
    ],
    nextStep:
      'If you have not transferred yet, find change payment method (결제수단 변경) in your Naver Pay payment history (결제내역).',
  },
  'deposit-wait': {
    question: 'I transferred the money but payment is not confirmed',
    answer: [
      {
        text: 'You can see your orders in Naver Pay payment history (결제내역), under shopping (쇼핑).',
        sources: ['deposit-other-bank'],
      },
      {
        text: 'The help page says the transfer is due within 2 business days of ordering; after that, the order is cancelled automatically.',
        sources: ['unpaid-cancelled'],
      },
    ],
    nextStep:
      "Give the Naver Pay customer centre the transfer time, sender's name, bank and amount, and ask them to check.",
  },
  'pay-fraud': {
    question: 'There is a payment I did not make',
    answer: [
      {
        text: 'You can report a payment someone else made in your name (결제 도용) on 1588-3816 or with the online form.',
        sources: ['naver-footer', 'pay-fraud-form'],
      },
      {
        text: 'Disputes about electronic financial transactions are listed under 1588-3819 (paid call).',
        sources: ['naver-footer'],
      },
    ],
    nextStep:
      'Report it at once by calling 1588-3816 or with the payment fraud form (결제도용신고), and check with the card company too.',
  },
};
