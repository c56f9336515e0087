import type { EntryText } from '../../types';
import { exchangeOrRefundStandard, sellerPaysWhenDifferent, threeMonthsAndThirtyDays } from './lawSentences';

export const qualityTexts: Record<string, EntryText> = {
  defect: {
    question: '받은 상품이 불량이에요',
    answer: [sellerPaysWhenDifferent, threeMonthsAndThirtyDays],
    nextStep: '불량 부위와 증상을 사진이나 영상으로 남기고, 판매자에게 교환이나 환불을 부탁해 주세요.',
  },
  damaged: {
    question: '배송 중에 파손됐어요',
    answer: [
      { text: '파손된 모습의 사진과 개봉 영상이 처리에 도움이 돼요.', sources: ['shop-bot'] },
      exchangeOrRefundStandard,
      sellerPaysWhenDifferent,
    ],
    nextStep: '겉 포장, 송장, 상품을 함께 찍어 두고 판매자에게 알려 주세요.',
  },
  'wrong-item': {
    question: '다른 상품이 왔어요',
    answer: [exchangeOrRefundStandard, sellerPaysWhenDifferent, threeMonthsAndThirtyDays],
    nextStep: '받은 상품과 라벨을 찍어 두고, 주문한 옵션과 함께 판매자에게 알려 주세요.',
  },
  'missing-part': {
    question: '구성품이 빠졌어요',
    answer: [sellerPaysWhenDifferent, threeMonthsAndThirtyDays],
    nextStep: '받은 구성을 모두 찍어 두고, 나눠 보낸 것은 아닌지 판매자에게 먼저 물어보세요.',
  },
  'not-as-described': {
    question: '상품 설명과 달라요',
    answer: [
      threeMonthsAndThirtyDays,
      { text: '이런 다툼이 있으면 판매자가 증명하게 되어 있어요.', sources: ['act-17'] },
      sellerPaysWhenDifferent,
    ],
    nextStep: '상세페이지 화면과 실물 사진을 나란히 남기고, 다른 점을 판매자에게 알려 주세요.',
  },
};
