import type { AgainForms, Frame } from '../types';

const openingOfOrder: Frame['opening']['letter'] = {
  polite: [
    '{order}의 {subject} 관련 문의드립니다.',
    '{subject} 관련 문의드립니다.',
    '{order} 관련 문의드립니다.',
    '주문과 관련하여 문의드립니다.',
  ],
  friendly: [
    '{order}의 {subject} 건으로 문의드립니다.',
    '{subject} 건으로 문의드립니다.',
    '{order} 건으로 문의드립니다.',
    '주문 건으로 문의드립니다.',
  ],
  firm: [
    '{order}의 {subject} 건으로 답변을 요청드립니다.',
    '{subject} 건으로 답변을 요청드립니다.',
    '{order} 건으로 답변을 요청드립니다.',
    '주문 건으로 답변을 요청드립니다.',
  ],
  casual: [],
};

const openingOfProduct: Frame['opening']['message'] = {
  polite: ['{order} {subject} 관련 문의드립니다.', ...openingOfOrder.polite.slice(1)],
  friendly: ['{order} {subject} 건으로 문의드립니다.', ...openingOfOrder.friendly.slice(1)],
  firm: ['{order} {subject} 건으로 답변을 요청드립니다.', ...openingOfOrder.firm.slice(1)],
  casual: [
    '{order} {subject} 관련해서 문의드려요.',
    '{subject} 관련해서 문의드려요.',
    '{order} 관련해서 문의드려요.',
    '주문 관련해서 문의드려요.',
  ],
};

const againOfOrder: AgainForms = {
  sameReader: {
    formal: [
      '{order}의 {subject} 건으로 {askedOn}에 문의드렸으나 아직 답변을 받지 못해 다시 문의드립니다.',
      '{subject} 건으로 {askedOn}에 문의드렸으나 아직 답변을 받지 못해 다시 문의드립니다.',
      '{order} 건으로 {askedOn}에 문의드렸으나 아직 답변을 받지 못해 다시 문의드립니다.',
      '{askedOn}에 문의드렸으나 아직 답변을 받지 못해 다시 문의드립니다.',
    ],
  },
  afterSeller: {
    formal: [
      '{order}의 {subject} 건으로 판매자에게 {askedOn}에 문의했으나 아직 답변을 받지 못해 도움을 요청드립니다.',
      '{subject} 건으로 판매자에게 {askedOn}에 문의했으나 아직 답변을 받지 못해 도움을 요청드립니다.',
      '{order} 건으로 판매자에게 {askedOn}에 문의했으나 아직 답변을 받지 못해 도움을 요청드립니다.',
      '판매자에게 {askedOn}에 문의했으나 아직 답변을 받지 못해 도움을 요청드립니다.',
    ],
  },
};

const againOfProduct: AgainForms = {
  sameReader: {
    formal: [
      '{order} {subject} 건으로 {askedOn}에 문의드렸으나 아직 답변을 받지 못해 다시 문의드립니다.',
      ...againOfOrder.sameReader.formal.slice(1),
    ],
    casual: [
      '{order} {subject} 건으로 {askedOn}에 문의드렸는데 아직 답변을 받지 못해서 다시 문의드려요.',
      '{subject} 건으로 {askedOn}에 문의드렸는데 아직 답변을 받지 못해서 다시 문의드려요.',
      '{order} 건으로 {askedOn}에 문의드렸는데 아직 답변을 받지 못해서 다시 문의드려요.',
      '{askedOn}에 문의드렸는데 아직 답변을 받지 못해서 다시 문의드려요.',
    ],
  },
  afterSeller: {
    formal: [
      '{order} {subject} 건으로 판매자에게 {askedOn}에 문의했으나 아직 답변을 받지 못해 도움을 요청드립니다.',
      ...againOfOrder.afterSeller.formal.slice(1),
    ],
  },
};

export const koreanFrame: Frame = {
  greeting: {
    polite: '안녕하세요.',
    friendly: '안녕하세요, 늘 수고 많으십니다.',
    firm: '안녕하세요.',
    casual: '안녕하세요, 늘 수고 많으세요.',
  },
  order: {
    letter: ['{openingDay}에 주문한 상품', '주문한 상품'],
    message: [
      '{orderedOn}에 주문한 ‘{product}’({references})',
      '{orderedOn}에 주문한 ‘{product}’',
      '‘{product}’({references})',
      '‘{product}’',
      '{orderedOn}에 주문한 상품({references})',
      '주문({references})',
      '{orderedOn}에 주문한 상품',
    ],
    script: ['{orderedOn}에 주문한 상품', '주문한 상품'],
  },
  // The digits in fours, as they are said; in brackets as they are written.
  spokenOrder: [
    '주문번호는 {spokenNumber}({number}), 상품명은 ‘{product}’입니다.',
    '주문번호는 {number}, 상품명은 ‘{product}’입니다.',
    '주문번호는 {spokenNumber}({number})입니다.',
    '주문번호는 {number}입니다.',
    '상품명은 ‘{product}’입니다.',
  ],
  spokenAge: '{age}이 지났습니다.',
  opening: { letter: openingOfOrder, message: openingOfProduct, script: openingOfOrder },
  openingAgain: { letter: againOfOrder, message: againOfProduct, script: againOfOrder },
  factAgain: '현재 상황을 말씀드리면, {fact}',
  ask: {
    polite: [
      '{ask:을/를} {by}알려 주시기를 부탁드립니다.',
      '다시 한번 살펴보시고 {ask:을/를} {by}알려 주시기를 부탁드립니다.',
    ],
    friendly: [
      '{ask:을/를} {by}알려 주시면 큰 도움이 되겠습니다.',
      '한 번 더 살펴보시고 {ask:을/를} {by}알려 주시면 좋겠습니다.',
    ],
    firm: [
      '{ask:을/를} {by}알려 주시기 바랍니다.',
      '다시 한번 살펴보고 {ask:을/를} {by}알려 주시기 바랍니다.',
    ],
    casual: [
      '{ask:을/를} {by}알려 주시면 큰 도움이 되겠어요.',
      '한 번 더 살펴보시고 {ask:을/를} {by}알려 주시면 좋겠어요.',
    ],
  },
  by: '가능하시면 {replyBy}까지 ',
  details: {
    letter: '상세 내용: {details}',
    message: '상세 내용: {details}',
    script: '자세한 내용은 다음과 같습니다.\n{details}',
  },
  foreign: '“{details}” (쓴 그대로 옮겼습니다.)',
  answer: '{label}: {text}',
  thanks: {
    polite: [
      '바쁘신 중에 살펴봐 주셔서 감사합니다.',
      '바쁘실 텐데 확인해 주셔서 감사합니다.',
      '시간 내어 확인해 주셔서 감사합니다.',
    ],
    friendly: ['신경 써 주셔서 감사드립니다.', '애써 주셔서 감사드립니다.', '도와주셔서 감사드립니다.'],
    firm: ['감사합니다.', '살펴봐 주셔서 감사합니다.', '답변 기다리겠습니다. 감사합니다.'],
    casual: ['신경 써 주셔서 감사드려요.', '애써 주셔서 감사드려요.', '도와주셔서 감사드려요.'],
  },
  signature: '{name} 드림',
  titleAgain: '{title}(재문의)',
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
  recordEntry: '{day} {channel}',
};
