import type { EntryText } from '../../types';

export const giftsTexts: Record<string, EntryText> = {
  'gift-cancel': {
    question: '선물하기로 보낸 주문을 취소하고 싶어요',
    answer: [
      {
        text: '받는 분이 배송지를 입력하기 전까지는 보낸 사람이 취소할 수 있다고 안내되어 있어요.',
        sources: ['gift-cancelled'],
      },
      {
        text: '결제 후 7일(쉬는 날 포함) 안에 배송지가 확정되지 않으면 8일째 자동으로 취소되게 되어 있어요.',
        sources: ['gift-awaiting', 'gift-cancelled'],
      },
      {
        text: '이렇게 취소되면 환불은 선물을 보낸 사람이 받아요.',
        sources: ['gift-awaiting', 'gift-cancelled'],
      },
    ],
    nextStep: '받는 분이 배송지를 입력했는지 묻고, 아직이면 주문상세에서 취소 버튼을 찾아 주세요.',
  },
  'gift-return': {
    question: '선물 받은 상품을 반품·교환하려면',
    answer: [
      {
        text: '선물 주문의 반품과 교환은 선물을 보낸 사람이 진행한다고 안내되어 있어요.',
        sources: ['gift-return'],
      },
      { text: '받은 분이라면 보낸 분에게 이유를 알리고 신청을 부탁해야 해요.', sources: ['gift-return'] },
      { text: 'E쿠폰은 교환할 수 없게 되어 있어요.', sources: ['gift-return'] },
    ],
    nextStep: '보낸 분의 주문상세에서 반품이나 교환 버튼을 찾고, 없으면 판매자에게 물어보세요.',
  },
};
