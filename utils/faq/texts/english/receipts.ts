import type { EntryText } from '../../types';

export const receiptTexts: Record<string, EntryText> = {
  'cash-receipt': {
    question: 'I want a cash receipt',
    answer: [
      {
        text: 'The help page says you ask for it (현금영수증) on the order form; it is issued as of the purchase confirmation date.',
        sources: ['cash-receipt'],
      },
      {
        text: 'If you do not ask, it is self-issued (자진발급); it takes up to 48 hours to show at the National Tax Service.',
        sources: ['cash-receipt'],
      },
      {
        text: 'Until purchase confirmation, edit cash receipt (현금영수증 정보변경) can make it one for business expenses (지출증빙).',
        sources: ['receipt-request'],
      },
      {
        text: 'For phone-bill payments the carrier issues it after you pay the bill; for e-coupons none is issued.',
        sources: ['cash-receipt'],
      },
    ],
    nextStep:
      'In Naver Pay payment history (결제내역), under payment amount (결제금액정보), find edit cash receipt (현금영수증 정보변경).',
  },
  'tax-invoice': {
    question: 'I need a tax invoice',
    answer: [
      {
        text: 'The help page says Naver Pay does not provide separate tax invoices (세금계산서).',
        sources: ['receipt-request'],
      },
      {
        text: 'A cash receipt for expenses (지출증빙) or a card sales slip (카드 매출전표) is to be used instead.',
        sources: ['receipt-request'],
      },
    ],
    nextStep:
      'In payment history (결제내역), look for edit cash receipt (현금영수증 정보변경) or issued receipts (영수증발급내역).',
  },
  'card-receipt': {
    question: 'I want to see my card receipt (transaction statement)',
    answer: [
      {
        text: 'In payment history (결제내역) on the Naver Pay home, open issued receipts (영수증발급내역) in order details (주문상세정보).',
        sources: ['receipt-request'],
      },
      {
        text: 'For a business, the help page says to use the card sales slip (카드 매출전표) in place of a tax invoice.',
        sources: ['receipt-request'],
      },
    ],
    nextStep: 'Look for issued receipts (영수증발급내역) in the order details (주문상세).',
  },
  'cash-receipt-biz': {
    question: 'How do I change a cash receipt to a business one?',
    answer: [
      {
        text: 'The help page says that you can change it only after ordering and before the purchase is confirmed (구매확정).',
        sources: ['receipt-request'],
      },
      {
        text: 'In Naver Pay payment history (결제내역), under payment amount (결제금액정보), use change receipt details (현금영수증 정보변경).',
        sources: ['receipt-request'],
      },
    ],
    nextStep:
      'If the purchase is not confirmed yet, look for change receipt details (현금영수증 정보변경) under payment amount (결제금액정보).',
  },
};
