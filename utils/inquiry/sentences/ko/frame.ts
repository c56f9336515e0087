import type { Frame } from '../types';

const koreanOpening: Frame['opening']['letter'] = {
  polite: ['{order}{subject} 관련 문의드립니다.', '{subject} 관련 문의드립니다.'],
  friendly: ['{order}{subject} 건으로 문의드립니다.', '{subject} 건으로 문의드립니다.'],
  firm: ['{order}{subject} 건으로 확인을 요청드립니다.', '{subject} 건으로 확인을 요청드립니다.'],
  casual: ['{order}{subject} 관련해서 문의드려요.', '{subject} 관련해서 문의드려요.'],
};

export const koreanFrame: Frame = {
  greeting: {
    polite: '안녕하세요.',
    friendly: '안녕하세요, 늘 수고 많으십니다.',
    firm: '안녕하세요.',
    casual: '안녕하세요.',
  },
  order: {
    letter: ['{openingDay}에 주문한 상품의 ', '주문한 상품의 '],
    message: [
      '{orderedOn}에 주문한 ‘{product}’({references}) ',
      '{orderedOn}에 주문한 ‘{product}’ ',
      '‘{product}’({references}) ',
      '‘{product}’ ',
      '{orderedOn}에 주문한 상품({references}) ',
      '주문({references}) ',
      '{orderedOn}에 주문한 상품의 ',
    ],
    script: ['{orderedOn}에 주문한 상품의 ', '주문한 상품의 '],
  },
  spokenOrder: [
    '주문번호는 {number}, 상품명은 ‘{product}’입니다.',
    '주문번호는 {number}입니다.',
    '상품명은 ‘{product}’입니다.',
  ],
  spokenAge: '{age}이 지났습니다.',
  opening: { letter: koreanOpening, message: koreanOpening, script: koreanOpening },
  details: {
    letter: '상세 내용: {details}',
    message: '상세 내용: {details}',
    script: '자세한 내용은 다음과 같습니다.\n{details}',
  },
  thanks: {
    polite: '바쁘신 중에 확인해 주셔서 감사합니다.',
    friendly: '도와주셔서 감사드립니다.',
    firm: '확인해 주셔서 감사합니다.',
    casual: '도와주셔서 감사드려요.',
  },
  signature: '{name} 드림',
  titles: [
    '{title}: {product} (주문번호 {number})',
    '{title}: {product}',
    '{title} (주문번호 {number})',
    '{title}',
  ],
  day: { sameYear: '{month}월 {dayOfMonth}일', otherYear: '{year}년 {month}월 {dayOfMonth}일', months: [] },
  dayCount: { one: '{days}일', other: '{days}일' },
  elapsed: {
    order: {
      age: '주문 후 {dayCount}',
      clause: '주문 후 {dayCount}',
      datedClause: '{today} 현재 주문 후 {dayCount}',
    },
    dispatch: {
      age: '발송 후 {dayCount}',
      clause: '발송 후 {dayCount}',
      datedClause: '{today} 현재 발송 후 {dayCount}',
    },
  },
  money: { won: '{amount}원', other: '{currency} {amount}' },
};
