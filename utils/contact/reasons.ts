import type { SourceId } from '../sources/sources';
import type { ContactReason, Text } from './types';

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
      ko: '판매자가 답변하지 않으면 네이버페이 고객센터에 접수할 수 있어요.',
      en: 'If the seller does not reply, you can report it to the Naver Pay customer centre.',
    },
    sources: ['centre-who-first'],
  },
  'answer-is-measured': {
    text: {
      ko: '상품과 배송은 판매자가 처리해요. 판매자 문의(1:1)에 답변하는 속도는 판매자 평가에 들어가요.',
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

/** What to do when the one who was asked sends the shopper to the other one. */
export const referralTexts: Record<
  'from-seller' | 'from-centre' | 'from-courier',
  { text: Text; sources: SourceId[] }
> = {
  'from-seller': {
    text: {
      ko: '판매자가 네이버나 택배사에 물어보라고 하면, 그 답변을 판매자 문의(1:1)에 글로 남겨 달라고 한 뒤 날짜와 내용을 그대로 고객센터에 알려 주세요.',
      en: 'If the seller sends you to Naver or the courier: ask them to put that in writing in your inquiry to the seller, then tell the customer centre the date and the exact words.',
    },
    sources: ['centre-who-first', 'inquiry-kinds'],
  },
  'from-centre': {
    text: {
      ko: '고객센터가 판매자에게 물어보라고 하면, 이미 문의한 날짜와 받은 답변을 알리고, 판매자에게 확인해 달라고 요청해 주세요. 전자상거래법 제20조에는 거래를 중개하는 곳도 불만의 원인을 파악하는 등 필요한 조치를 하도록 되어 있어요.',
      en: 'If the centre sends you to the seller: tell them when you asked and what you were told, and ask them to check with the seller. Article 20 of Korea’s E-Commerce Act says that whoever brokers a sale looks into complaints too.',
    },
    sources: ['centre-who-first', 'act-20'],
  },
  'from-courier': {
    text: {
      ko: '택배사가 판매자에게 물어보라고 하면, 택배를 맡긴 사람이 판매자이니, 택배사의 답변과 송장번호를 판매자 문의에 적어 주세요.',
      en: 'If the courier sends you to the seller: the seller gave them the parcel, so put the courier’s answer and the tracking number into your inquiry to the seller.',
    },
    sources: [],
  },
};
