import { alignedDraft } from '../../utils/inquiry/alignedDraft';
import { draftInquiry } from '../../utils/inquiry/draftInquiry';
import { englishGloss } from '../../utils/inquiry/sentences/en/gloss';
import { korean } from '../../utils/inquiry/sentences/ko/korean';
import type { InquiryRequest } from '../../utils/inquiry/types';
import { field, now, orderOf, shippingOrder } from './orders';

type Reading = Partial<InquiryRequest> & Pick<InquiryRequest, 'topic' | 'channel'>;

const arrived = orderOf({ status: field('delivered'), deliveredOn: field('2025-11-20') });

/** One draft of each topic, and the two that follow where no answer came: for reading, in all channels and tones. */
const readings: Reading[] = [
  {
    topic: 'not-dispatched',
    channel: 'seller-inquiry',
    order: orderOf({ status: field('preparing'), dispatchDue: field('2025-11-18') }),
  },
  { topic: 'late-in-transit', channel: 'phone', order: shippingOrder() },
  {
    topic: 'tracking-stuck',
    channel: 'seller-talk',
    tone: 'friendly',
    order: shippingOrder({ lastScanOn: field('2025-11-18') }),
  },
  {
    topic: 'delivered-not-received',
    channel: 'seller-inquiry',
    order: shippingOrder({ status: field('delivered'), deliveredOn: field('2025-11-21') }),
    answers: { 'places-checked': '문 앞, 경비실, 무인 택배함' },
  },
  { topic: 'cancel', channel: 'seller-inquiry', order: orderOf({ status: field('paid') }) },
  {
    topic: 'change-address',
    channel: 'seller-inquiry',
    tone: 'friendly',
    order: orderOf({ status: field('paid') }),
    answers: { 'new-address': '가상시 예시로 12, 101동 1203호' },
  },
  {
    topic: 'change-option',
    channel: 'seller-talk',
    order: orderOf({ status: field('paid') }),
    details: '화이트 대신 블랙으로 받고 싶습니다.',
  },
  {
    topic: 'wrong-item',
    channel: 'seller-inquiry',
    tone: 'firm',
    order: arrived,
    answers: { 'received-instead': '화이트가 아니라 블랙' },
    remedy: 'exchange',
  },
  { topic: 'missing-item', channel: 'product-qna', order: arrived },
  { topic: 'damaged', channel: 'seller-talk', tone: 'friendly', order: arrived, remedy: 'refund' },
  {
    topic: 'defective',
    channel: 'seller-inquiry',
    order: arrived,
    details: 'It does not turn on. I tried two sockets.',
  },
  { topic: 'return', channel: 'seller-inquiry', tone: 'friendly', order: arrived },
  {
    topic: 'exchange',
    channel: 'seller-talk',
    order: orderOf({ status: field('exchanging'), requestedOn: field('2025-11-18') }),
  },
  {
    topic: 'return-pickup-late',
    channel: 'seller-inquiry',
    tone: 'firm',
    order: orderOf({ status: field('return-requested'), requestedOn: field('2025-11-17') }),
  },
  {
    topic: 'refund-late',
    channel: 'centre-mail',
    order: orderOf({ status: field('returned'), collectedOn: field('2025-11-17') }),
    name: '김예시',
  },
  {
    topic: 'payment-failed',
    channel: 'centre-chat',
    answers: {
      'error-text': '[PAY-4004] 결제 요청이 만료되었습니다',
      'error-time': '11월 22일 오전 9시 40분',
    },
  },
  { topic: 'paid-but-no-order', channel: 'centre-mail', order: undefined },
  { topic: 'charged-twice', channel: 'centre-chat', tone: 'firm' },
  {
    topic: 'deposit-unconfirmed',
    channel: 'phone',
    tone: 'friendly',
    order: orderOf({ status: field('awaiting-payment') }, { paymentMethods: field(['무통장입금']) }),
  },
  { topic: 'receipt', channel: 'centre-chat', tone: 'friendly' },
  {
    topic: 'seller-silent',
    channel: 'centre-mail',
    earlier: [{ on: '2025-11-18', channel: 'seller-inquiry' }],
  },
  { topic: 'other', channel: 'seller-inquiry', details: '선물 포장이 되는지 궁금합니다.' },
  {
    topic: 'late-in-transit',
    channel: 'seller-inquiry',
    order: shippingOrder({ expectedOn: field('2025-11-20') }),
    earlier: [{ on: '2025-11-18', channel: 'seller-inquiry' }],
  },
  {
    topic: 'not-dispatched',
    channel: 'centre-mail',
    tone: 'firm',
    order: orderOf({ status: field('preparing') }),
    earlier: [
      { on: '2025-11-18', channel: 'seller-inquiry' },
      { on: '2025-11-20', channel: 'seller-talk' },
    ],
  },
];

export const readingRequests: InquiryRequest[] = readings.map((reading) => ({
  order: orderOf(),
  tone: 'polite',
  language: 'ko',
  now,
  ...reading,
}));

/** The draft as one reads it: what it is for, title, body, and what is said beside it. */
export function printedDraft(request: InquiryRequest): string {
  const { topic, channel, tone, language, earlier = [] } = request;
  const { title, body, questions = [], notes = [], attach, atHand = [] } = draftInquiry(request);
  const heading = [topic, channel, tone, language, ...(earlier.length > 0 ? ['follow-up'] : [])].join(' · ');
  const beside = { asks: questions.map(({ text }) => text), notes, attach, 'at hand': atHand };
  const lines = Object.entries(beside).flatMap(([name, texts]) =>
    texts.length > 0 ? [`(${name}: ${texts.join(' / ')})`] : [],
  );
  return [`## ${heading}`, title, body, ...(lines.length > 0 ? [lines.join('\n')] : [])].join('\n\n');
}

/** The Korean body, beside each of its pieces what it says in English. */
export function printedMeaning(request: InquiryRequest): string {
  const pieces = alignedDraft({ ...request, language: 'ko' }, korean, englishGloss);
  return pieces.map(({ text, meaning }) => `${text}\n    ${meaning ?? '(as it stands)'}`).join('\n');
}
