import { expect, it } from 'vitest';
import { consumerRecord } from '../../utils/inquiry/consumerRecord';
import { korean } from '../../utils/inquiry/sentences/ko/korean';
import type { InquiryRequest } from '../../utils/inquiry/types';
import { field, now, orderOf } from './orders';

const request: InquiryRequest = {
  order: orderOf({ status: field('preparing') }),
  topic: 'not-dispatched',
  channel: 'centre-chat',
  tone: 'polite',
  language: 'ko',
  now,
  details: '선물이라 날짜가 정해져 있습니다.',
  earlier: [
    { on: '2025-11-17', channel: 'seller-inquiry' },
    { on: '2025-11-19', channel: 'centre-chat' },
  ],
};

it('lists what a consumer centre has to hear, as facts', () => {
  expect(consumerRecord(request, korean)).toBe(`판매자: 맑은하루
주문번호: 2025111412345671
상품: 나노 초음파 가습기 2L
옵션: 색상: 화이트 (2개)
주문일: 11월 14일(주문 후 8일)
결제: 33,000원(신용카드)
있었던 일: 주문 후 8일이 지났으나 아직 상품이 발송되지 않았습니다.
상세 내용: 선물이라 날짜가 정해져 있습니다.
문의 기록: 11월 17일 판매자 문의(1:1), 11월 19일 고객센터 채팅
받은 답변: 아직 없습니다.
알고 싶은 내용: 발송 예정일`);
});

it('says only what is known', () => {
  const bare = consumerRecord({ ...request, order: undefined, details: '', earlier: [] }, korean);
  expect(bare).toBe('있었던 일: 아직 상품이 발송되지 않았습니다.\n알고 싶은 내용: 발송 예정일');
});
