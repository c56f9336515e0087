import type { EntryText } from '../../types';

export const exchangeChoicesTexts: Record<string, EntryText> = {
  'exchange-other': {
    question: '다른 옵션이나 다른 상품으로 교환되나요',
    answer: [
      {
        text: '화면에서 신청하는 교환은 다른 옵션이나 다른 상품으로는 할 수 없다고 안내되어 있어요.',
        sources: ['exchange-other-product'],
      },
      {
        text: '금액이 같으면 판매자가 따로 바꿔 줄 수 있어요.',
        sources: ['exchange-other-product'],
      },
      {
        text: '금액이 다르면 반품하고 다시 주문하는 편이 낫다고 해요.',
        sources: ['exchange-other-product'],
      },
    ],
    nextStep: '원하는 옵션의 금액이 같은지 보고, 바꿔 줄 수 있는지 판매자에게 물어보세요.',
  },
  'switch-return-exchange': {
    question: '교환을 반품으로(반품을 교환으로) 바꾸고 싶어요',
    answer: [
      {
        text: '교환 상품을 다시 보내기 전이면 판매자가 반품으로 바꿀 수 있다고 안내되어 있어요.',
        sources: ['exchange-to-return'],
      },
      {
        text: '교환배송비를 이미 냈다면, 판매자가 교환을 거부한 뒤 반품으로 다시 접수하게 되어 있어요.',
        sources: ['exchange-to-return'],
      },
      {
        text: '반품이 완료되기 전이면 판매자가 교환으로 바꿀 수 있어요.',
        sources: ['return-to-exchange'],
      },
      {
        text: "'교환재배송중'이면 반품으로 바꿀 수 없다고 안내되어 있어요.",
        sources: ['redispatched-to-return'],
      },
    ],
    nextStep: '주문상세에서 지금 상태를 확인하고, 판매자에게 변경을 부탁해 주세요.',
  },
};
