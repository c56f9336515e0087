import type { Topic } from '../inquiry/types';
import type { SourceId } from '../sources/sources';
import type { ContactReason, FirstContact, Text } from './types';

/** Naver's own part of an order: all other topics go to the seller first. */
export const naverCentreReasons: Partial<Record<Topic, ContactReason>> = {
  'payment-failed': 'payment-is-naver-pays',
  'paid-but-no-order': 'payment-is-naver-pays',
  'charged-twice': 'payment-is-naver-pays',
  'deposit-unconfirmed': 'payment-is-naver-pays',
  receipt: 'payment-is-naver-pays',
  'refund-late': 'refund-is-naver-pays',
  'seller-silent': 'seller-does-not-answer',
};

export const naverCentreChannel: FirstContact['channel'] = 'centre-chat';
export const sellerChannel: FirstContact['channel'] = 'seller-inquiry';

/** Why this one first, to be shown beside it. */
export const reasonTexts: Record<ContactReason, { text: Text; sources: SourceId[] }> = {
  'payment-is-naver-pays': {
    text: {
      ko: '결제는 네이버페이가 처리해요.',
      en: 'Naver Pay handles the payment.',
    },
    sources: ['centre-who-first'],
  },
  'refund-is-naver-pays': {
    text: {
      ko: '환불 처리는 네이버페이가 확인해 줄 수 있어요.',
      en: 'Naver Pay can look up the refund.',
    },
    sources: ['centre-who-first'],
  },
  'seller-does-not-answer': {
    text: {
      ko: '판매자가 답하지 않으면 네이버페이에 접수할 수 있어요.',
      en: 'When the seller does not answer, Naver Pay can help.',
    },
    sources: ['centre-who-first'],
  },
  'answer-is-measured': {
    text: {
      ko: '상품과 배송은 판매자가 처리해요. 1:1 문의의 답변은 판매자 평가에 들어가요.',
      en: 'The seller handles product and delivery; how soon inquiries are answered counts for their rating.',
    },
    sources: ['inquiry-answer-time', 'inquiry-notified'],
  },
  'store-decides': {
    text: {
      ko: '스토어의 1:1 문의에 남기면 기록이 남아요.',
      en: "Use the store's own inquiry form first: it leaves a record.",
    },
    sources: [],
  },
};
