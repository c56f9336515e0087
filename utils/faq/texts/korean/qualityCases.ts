import type { EntryText } from '../../types';
import { sellerPaysWhenDifferent, threeMonthsAndThirtyDays } from './lawSentences';

export const qualityCaseTexts: Record<string, EntryText> = {
  fake: {
    question: '가품(짝퉁)이 의심돼요',
    answer: [
      threeMonthsAndThirtyDays,
      { text: '거래를 중개하는 곳은 분쟁을 푸는 데 필요한 조치를 하게 되어 있어요.', sources: ['act-20'] },
    ],
    nextStep: '의심되는 부분의 사진과 정품 확인 결과를 모아 네이버페이 고객센터에 문의해 주세요.',
    elsewhere: {
      answer: [
        threeMonthsAndThirtyDays,
        { text: '거래를 중개하는 곳은 분쟁을 푸는 데 필요한 조치를 하게 되어 있어요.', sources: ['act-20'] },
      ],
      nextStep: '의심되는 부분의 사진과 정품 확인 결과를 모아 판매자와 쇼핑몰에 문의해 주세요.',
    },
  },
  'as-warranty': {
    question: 'A/S는 어떻게 받나요',
    answer: [
      { text: 'A/S 전화번호는 상품 상세페이지에 나와 있어요.', sources: ['service-number'] },
      {
        text: '판매자가 상품을 등록할 때 꼭 적어야 하는 항목이라고 안내되어 있어요.',
        sources: ['service-number'],
      },
    ],
    nextStep: '상품 상세페이지의 A/S 안내에서 전화번호를 찾아 구매일과 증상을 알려 주세요.',
  },
  'food-spoiled': {
    question: '식품이 상해서 왔어요',
    answer: [
      {
        text: '상해서 온 식품은 마음이 바뀐 것이 아니라 계약과 다르게 온 것으로 이야기할 수 있어요.',
        sources: ['act-17'],
      },
      sellerPaysWhenDifferent,
      {
        text: '다만 시간이 지나 다시 팔기 어려운 식품은 마음이 바뀐 것만으로는 무르기 어려울 수 있어요.',
        sources: ['act-17', 'return-limits'],
      },
    ],
    nextStep: '받은 날 바로 사진을 찍고, 상한 개수를 판매자에게 알려 주세요.',
  },
  'opened-box': {
    question: '포장을 뜯었는데 반품되나요',
    answer: [
      {
        text: '내용을 확인하려고 포장을 뜯은 것만으로는 반품이 막히지 않게 되어 있어요.',
        sources: ['act-17', 'return-limits'],
      },
      {
        text: '써서 가치가 많이 줄었거나 복제할 수 있는 상품의 포장을 뜯었다면 어려울 수 있어요.',
        sources: ['act-17', 'return-limits'],
      },
    ],
    nextStep: '개봉한 상태를 찍어 두고, 판매자에게 반품을 부탁해 주세요.',
  },
};
