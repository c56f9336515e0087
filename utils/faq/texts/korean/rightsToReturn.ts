import type { EntryText } from '../../types';
import { threeMonthsAndThirtyDays, unfairTermsVoid, withinSevenDays } from './lawSentences';

export const rightsToReturnTexts: Record<string, EntryText> = {
  'custom-made': {
    question: '주문제작 상품도 반품·환불되나요',
    answer: [
      {
        text: '접수는 할 수 있지만 마음이 바뀐 경우는 거부되고, 불량 같은 판매자 사유는 처리 대상이라고 안내되어 있어요.',
        sources: ['custom-made-return'],
      },
      {
        text: '주문을 받아 따로 만드는 상품은 변심으로는 무르기 어려울 수 있어요.',
        sources: ['act-17', 'return-limits'],
      },
      {
        text: '되돌릴 수 없는 피해가 예상되고, 판매자가 미리 따로 알려 동의를 받은 경우가 그래요.',
        sources: ['act-17', 'return-limits'],
      },
      {
        text: '다시 팔 수 있는 기성품인데 1:1 주문이라며 반품을 막는 것은 네이버가 금지 예시로 들고 있어요.',
        sources: ['fashion-return-rules'],
      },
    ],
    nextStep: '주문할 때 동의한 내용이 있는지 보고, 불량이면 사진과 함께 판매자에게 알려 주세요.',
    elsewhere: {
      answer: [
        {
          text: '주문을 받아 따로 만드는 상품은 변심으로는 무르기 어려울 수 있어요.',
          sources: ['act-17'],
        },
        {
          text: '되돌릴 수 없는 피해가 예상되고, 판매자가 미리 따로 알려 동의를 받은 경우예요.',
          sources: ['act-17'],
        },
        threeMonthsAndThirtyDays,
      ],
      nextStep: '주문할 때 동의한 내용이 있는지 보고, 불량이면 사진과 함께 판매자에게 알려 주세요.',
    },
  },
  'no-return-notice': {
    question: '상세페이지에 반품불가라고 적혀 있어요',
    answer: [
      {
        text: '상세페이지에 반품불가라고 적혀 있어도 전자상거래법이 먼저라고 안내되어 있어요.',
        sources: ['return-without-agreement'],
      },
      {
        text: '세일 상품이나 흰옷이라 반품이 안 된다거나 적립금으로만 환불한다는 것은 금지 예시예요.',
        sources: ['fashion-return-rules'],
      },
      { text: '2일 안에 신청하라는 것도 금지 예시로 안내되어 있어요.', sources: ['fashion-return-rules'] },
      withinSevenDays,
      unfairTermsVoid,
    ],
    nextStep: '반품불가라고 적힌 화면을 캡처해 두고, 주문상세에서 반품 신청 버튼을 찾아 주세요.',
    elsewhere: {
      answer: [withinSevenDays, unfairTermsVoid],
      nextStep: '반품불가라고 적힌 화면을 캡처해 두고, 받은 날과 함께 판매자에게 반품을 부탁해 주세요.',
    },
  },
};
