import { expect, it } from 'vitest';
import { draftInquiry } from '../../utils/inquiry/draftInquiry';
import type { InquiryRequest } from '../../utils/inquiry/types';
import { field, now, orderOf, shippingOrder } from './orders';

/** Drafts to read aloud: whoever changes a sentence sees here what shoppers would send. */
const requests: Partial<InquiryRequest>[] = [
  {
    topic: 'not-dispatched',
    order: orderOf({ status: field('preparing'), dispatchDue: field('2025-11-18') }),
  },
  {
    topic: 'not-dispatched',
    tone: 'friendly',
    channel: 'seller-talk',
    order: orderOf({ status: field('preparing') }),
  },
  { topic: 'late-in-transit', order: shippingOrder(), name: '홍길동' },
  { topic: 'late-in-transit', order: shippingOrder(), channel: 'phone', details: '경비실에도 없습니다.' },
  {
    topic: 'late-in-transit',
    order: shippingOrder({ dispatchedOn: field('2025-11-20') }),
    channel: 'seller-talk',
  },
  { topic: 'tracking-stuck', order: shippingOrder({ lastScanOn: field('2025-11-18') }), tone: 'firm' },
  {
    topic: 'delivered-not-received',
    tone: 'friendly',
    channel: 'seller-talk',
    order: shippingOrder({ status: field('delivered'), deliveredOn: field('2025-11-21') }),
    details: '문 앞이랑 경비실을 확인했는데 없어요',
  },
  { topic: 'cancel', order: orderOf({ status: field('paid') }) },
  {
    topic: 'cancel',
    tone: 'firm',
    order: orderOf({ status: field('cancel-requested'), requestedOn: field('2025-11-17') }),
  },
  { topic: 'change-address', channel: 'seller-talk', order: orderOf({ status: field('paid') }) },
  {
    topic: 'change-option',
    tone: 'friendly',
    order: orderOf({ status: field('paid') }),
    details: '블랙으로 바꾸고 싶습니다.',
  },
  { topic: 'wrong-item', order: orderOf({ deliveredOn: field('2025-11-20') }), details: '블랙이 왔습니다.' },
  { topic: 'missing-item', channel: 'product-qna', order: orderOf({ deliveredOn: field('2025-11-20') }) },
  {
    topic: 'damaged',
    tone: 'firm',
    channel: 'seller-talk',
    order: orderOf({ deliveredOn: field('2025-11-20') }),
  },
  {
    topic: 'defective',
    order: orderOf({ deliveredOn: field('2025-11-20') }),
    details: '전원이 켜지지 않습니다.',
  },
  { topic: 'return', tone: 'friendly', order: orderOf({ deliveredOn: field('2025-11-20') }) },
  {
    topic: 'exchange',
    channel: 'seller-talk',
    tone: 'friendly',
    order: orderOf({ status: field('exchanging') }),
  },
  {
    topic: 'return-pickup-late',
    order: orderOf({ status: field('return-requested'), requestedOn: field('2025-11-17') }),
  },
  {
    topic: 'refund-late',
    channel: 'centre-mail',
    order: orderOf({ status: field('returned') }),
    name: '홍길동',
  },
  { topic: 'payment-failed', channel: 'centre-chat', details: '[PAY-4004] 결제 요청이 만료되었습니다.' },
  { topic: 'paid-but-no-order', channel: 'centre-mail', order: undefined },
  { topic: 'charged-twice', channel: 'centre-chat', tone: 'firm' },
  {
    topic: 'deposit-unconfirmed',
    channel: 'centre-mail',
    order: orderOf({}, { paymentMethods: field(['무통장입금']) }),
  },
  { topic: 'receipt', tone: 'friendly' },
  { topic: 'seller-silent', channel: 'centre-chat' },
  { topic: 'other', details: '선물 포장이 되는지 궁금합니다.' },
  { topic: 'late-in-transit', language: 'en', order: shippingOrder(), name: 'Sam' },
  {
    topic: 'defective',
    language: 'en',
    channel: 'seller-talk',
    tone: 'friendly',
    details: 'It does not turn on.',
  },
  {
    topic: 'refund-late',
    language: 'en',
    tone: 'firm',
    channel: 'phone',
    order: orderOf({ status: field('cancelled') }),
  },
];

it.each(requests.map((request) => ({ request, label: labelOf(request) })))('$label', ({ request }) => {
  const { title, body, missing, attach } = draftInquiry({
    order: orderOf(),
    topic: 'other',
    channel: 'seller-inquiry',
    tone: 'polite',
    language: 'ko',
    now,
    ...request,
  });
  const notes = [`missing: ${missing.join(' / ')}`, `attach: ${attach.join(' / ')}`];
  expect(`\n${[title, body, ...notes].join('\n---\n')}\n`).toMatchSnapshot();
});

function labelOf({ topic, channel, tone, language, order }: Partial<InquiryRequest>): string {
  const status = order?.items[0]?.status?.value;
  return [topic, channel, tone, language, status].filter(Boolean).join(' · ');
}
