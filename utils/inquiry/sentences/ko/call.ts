import type { LanguagePack } from '../types';

export const koreanAtHand: LanguagePack['atHand'] = [
  ['주문번호 {spokenNumber}', '주문번호 {number}'],
  ['상품명 {product}'],
  ['결제 {total}({methods})', '결제 {total}', '결제 {methods}'],
  ['택배 {courier} {spokenTracking}', '택배 {courier} {trackingNumber}', '운송장 {spokenTracking}'],
  ['메모할 것(상담원 이름, 통화 시각, 들은 답변)'],
];

export const koreanChannels: LanguagePack['channels'] = {
  'seller-talk': '톡톡',
  'seller-inquiry': '판매자 문의(1:1)',
  'product-qna': '상품 Q&A',
  'centre-chat': '고객센터 채팅',
  'centre-mail': '고객센터 메일',
  phone: '고객센터 전화',
};

export const koreanConsumerLines: LanguagePack['consumer'] = {
  fact: '있었던 일: {fact}',
  noAnswer: '받은 답변: 아직 없습니다.',
  ask: '알고 싶은 내용: {ask}',
};
