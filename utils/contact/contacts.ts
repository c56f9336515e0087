import { contactNames } from './contactNames';
import { consumerCentreSchedule, naverPayCentreSchedule } from './schedules';
import type { Contact, ContactId, Text } from './types';

const orderNumber: Text = { ko: '주문번호', en: 'order number' };
const productName: Text = { ko: '상품명', en: 'product name' };
const payment: Text = { ko: '결제수단과 금액', en: 'payment method and amount' };
const slowAtLunch: Text = {
  ko: '점심시간에는 연결이 늦을 수 있어요.',
  en: 'It may take longer around lunch.',
};

export const contacts: Record<ContactId, Contact> = {
  'seller-inquiry': {
    id: 'seller-inquiry',
    name: contactNames['seller-inquiry'],
    goodFor: {
      ko: '상품, 배송, 취소, 반품, 교환. 주문과 연결되고 기록이 남아요.',
      en: 'Product, delivery, cancelling, return, exchange. Tied to the order, and it leaves a record.',
    },
    schedule: null,
    needs: [orderNumber, productName],
    sources: [],
    onNaver: {
      answerTime: {
        ko: '굿서비스 배지 기준에는 이런 문의의 90% 이상에 1영업일 안에 답하는 것이 있어요.',
        en: 'One condition for the Good Service badge: 90 % of such inquiries answered within one business day.',
      },
      sources: ['inquiry-kinds', 'inquiry-notified', 'inquiry-answer-time'],
    },
  },
  'seller-talk': {
    id: 'seller-talk',
    name: contactNames['seller-talk'],
    goodFor: {
      ko: '짧은 질문. 답변 시간은 판매자마다 달라요.',
      en: 'Short questions. How soon they answer differs from seller to seller.',
    },
    schedule: null,
    needs: [orderNumber, productName],
    sources: ['inquiry-kinds', 'inquiry-answer-time'],
  },
  'product-qna': {
    id: 'product-qna',
    name: contactNames['product-qna'],
    goodFor: {
      ko: '상품에 대한 질문. 누구나 볼 수 있으니 주문번호와 연락처는 적지 마세요.',
      en: 'Questions about the product. Anyone can read them: leave out your order number and contact details.',
    },
    schedule: null,
    needs: [productName],
    sources: [],
    onNaver: { sources: ['inquiry-kinds'] },
  },
  'centre-chat': {
    id: 'centre-chat',
    name: contactNames['centre-chat'],
    goodFor: {
      ko: '결제 오류, 환불 처리, 포인트, 판매자가 답변하지 않을 때.',
      en: 'Payment errors, refunds, points, a seller who does not answer.',
    },
    schedule: naverPayCentreSchedule,
    needs: [orderNumber, productName, payment],
    caution: slowAtLunch,
    sources: ['centre-chat-hours', 'centre-who-first'],
  },
  'centre-mail': {
    id: 'centre-mail',
    name: contactNames['centre-mail'],
    goodFor: {
      ko: '상담 시간이 아닐 때, 날짜와 경과를 글로 남길 때.',
      en: 'Out of hours, or to put dates and events in writing.',
    },
    schedule: null,
    link: 'https://help.pay.naver.com/mail/form.help',
    needs: [orderNumber, productName, payment],
    sources: ['centre-mail-form'],
  },
  phone: {
    id: 'phone',
    name: contactNames.phone,
    goodFor: {
      ko: '급한 결제 문제가 있을 때.',
      en: 'Urgent payment problems.',
    },
    schedule: naverPayCentreSchedule,
    phone: { number: '1588-3819', isPaidCall: true },
    needs: [orderNumber, productName, payment],
    caution: slowAtLunch,
    sources: ['centre-hours', 'centre-number', 'centre-guide'],
  },
  courier: {
    id: 'courier',
    name: contactNames.courier,
    goodFor: {
      ko: '배송 조회가 멈췄거나 배송 완료인데 받지 못했을 때.',
      en: 'When tracking has stopped, or a parcel is shown as delivered but has not arrived.',
    },
    schedule: null,
    needs: [{ ko: '송장번호', en: 'tracking number' }],
    sources: [],
  },
  'consumer-centre': {
    id: 'consumer-centre',
    name: contactNames['consumer-centre'],
    goodFor: {
      ko: '판매자, 고객센터와 이야기해도 해결되지 않을 때.',
      en: 'When neither seller nor centre could settle it.',
    },
    schedule: consumerCentreSchedule,
    phone: { number: '1372' },
    link: 'https://www.ccn.go.kr',
    needs: [
      orderNumber,
      productName,
      { ko: '문의한 날짜와 받은 답변', en: 'dates of your inquiries and the answers' },
    ],
    caution: slowAtLunch,
    sources: ['consumer-centre'],
  },
};
