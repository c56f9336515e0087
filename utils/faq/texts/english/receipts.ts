import type { EntryText } from '../../types';

export const receiptTexts: Record<string, EntryText> = {
  'cash-receipt': {
    question: 'I want a cash receipt',
    answer: [
      {
        text: 'The help page says you request a cash receipt (현금영수증) on the order form; it is issued as of the purchase confirmation (구매확정) date.',
        sources: ['cash-receipt'],
      },
      {
        text: 'If you do not request it, it is still issued (자진발급); it takes up to 48 hours to show at the National Tax Service (국세청).',
        sources: ['cash-receipt'],
      },
      {
        text: 'Before purchase confirmation (구매확정), change cash receipt details (현금영수증 정보변경) can make it a business expense one (지출증빙).',
        sources: ['receipt-request'],
      },
      {
        text: 'For phone-bill payments the carrier issues it after you pay the bill; none is issued for e-coupons.',
        sources: ['cash-receipt'],
      },
    ],
    nextStep:
      'In Naver Pay payment history (결제내역), under payment amount (결제금액정보), find change cash receipt details (현금영수증 정보변경).',
  },
  'tax-invoice': {
    question: 'I need a tax invoice',
    answer: [
      {
        text: 'The help page says Naver Pay does not provide separate tax invoices (세금계산서).',
        sources: ['receipt-request'],
      },
      {
        text: 'You use a cash receipt for business expenses (지출증빙) or a card sales slip (카드 매출전표) instead.',
        sources: ['receipt-request'],
      },
    ],
    nextStep:
      'In payment history (결제내역), look for change cash receipt details (현금영수증 정보변경) or issued receipts (영수증발급내역).',
  },
  'card-receipt': {
    question: 'I want to see my card receipt (transaction statement)',
    answer: [
      {
        text: 'In payment history (결제내역) on the Naver Pay home, open issued receipts (영수증발급내역) in the order details (주문상세정보).',
        sources: ['receipt-request'],
      },
      {
        text: 'The help page says a business should use the card sales slip (카드 매출전표) in place of a tax invoice (세금계산서).',
        sources: ['receipt-request'],
      },
    ],
    nextStep: 'Look for issued receipts (영수증발급내역) in the order details (주문상세).',
  },
  'cash-receipt-biz': {
    question: 'How do I change a cash receipt to a business one?',
    answer: [
      {
        text: 'The help page says you can change it only after ordering and before purchase confirmation (구매확정).',
        sources: ['receipt-request'],
      },
      {
        text: 'In Naver Pay payment history (결제내역), under payment amount (결제금액정보), use change cash receipt details (현금영수증 정보변경).',
        sources: ['receipt-request'],
      },
    ],
    nextStep:
      'If not confirmed yet, find change cash receipt details (현금영수증 정보변경) in payment history (결제내역), under payment amount (결제금액정보).',
  },
};
