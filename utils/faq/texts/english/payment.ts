import type { EntryText } from '../../types';

export const paymentTexts: Record<string, EntryText> = {
  'pay-failed': {
    question: 'My payment does not go through',
    answer: [
      { text: 'Refresh the page, or try again with another payment method.', sources: ['shop-bot'] },
      {
        text: 'Payment may fail because of a limit, failed verification or the internet connection.',
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
      'Note the error message, the time and the payment method; if it goes on, ask the Naver Pay customer centre.',
    elsewhere: {
      answer: [
        { text: 'Refresh the page, or try again with another payment method.', sources: ['shop-bot'] },
        {
          text: 'Payment may fail because of a limit, failed verification or the internet connection.',
          sources: ['shop-bot'],
        },
      ],
      nextStep: 'Note the error message and the time; if it goes on, ask the card company or the store.',
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
        text: "If the seller cannot find the order either, the help page says to ask the buyers' customer centre.",
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
          text: 'For money charged by mistake, the consumer dispute standard lists cancelling the charge or a refund.',
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
        text: "If there are two orders, cancel one; at 'paid' (결제완료) the help page says the refund is immediate.",
        sources: ['cancel-immediate'],
      },
      {
        text: 'If there is one order but two approvals, check with the card company and Naver Pay.',
        sources: ['shop-bot'],
      },
      {
        text: 'For money charged by mistake, the consumer dispute standard lists cancelling the charge or a refund.',
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
          text: 'For money charged by mistake, the consumer dispute standard lists cancelling the charge or a refund.',
          sources: ['dispute-standard'],
        },
      ],
      nextStep:
        'If there are two orders, cancel one; if there is one, note the approval times and amounts and ask.',
    },
  },
  'pay-change-method': {
    question: 'I want to change the payment method',
    answer: [
      {
        text: 'Before you transfer, you can switch bank or payment method; it is still due 2 business days from the order date.',
        sources: ['deposit-other-bank'],
      },
      {
        text: 'After payment, the help page says, refunds go only to the method you paid with.',
        sources: ['refund-account-cancel', 'refund-account-return'],
      },
    ],
    nextStep:
      'Before you transfer, look for change payment method (결제수단 변경) in your Naver Pay payment history (결제내역).',
  },
  'deposit-wait': {
    question: 'I transferred the money but payment is not confirmed',
    answer: [
      {
        text: 'You can see your orders in Naver Pay, in the shopping (쇼핑) part of the payment history (결제내역).',
        sources: ['deposit-other-bank'],
      },
      {
        text: 'The help page says a transfer is due within 2 business days of the order, and is cancelled automatically after that.',
        sources: ['unpaid-cancelled'],
      },
    ],
    nextStep:
      "Ask the Naver Pay customer centre to check, with the time, the sender's name, the bank and the amount.",
  },
  'pay-fraud': {
    question: 'There is a payment I did not make',
    answer: [
      {
        text: 'You can report a payment someone else made in your name on 1588-3816 or with the online form.',
        sources: ['naver-footer', 'pay-fraud-form'],
      },
      {
        text: 'Disputes about electronic financial transactions are listed as taken on 1588-3819 (a paid call).',
        sources: ['naver-footer'],
      },
    ],
    nextStep:
      'Report it at once by calling 1588-3816 or with the payment fraud form (결제도용신고), and check with the card company too.',
  },
};
