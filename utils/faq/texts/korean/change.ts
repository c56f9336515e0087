import type { EntryText } from '../../types';
import { changeOfMindCost } from './lawSentences';

export const changeTexts: Record<string, EntryText> = {
  'change-option': {
    question: '옵션이나 수량을 바꾸고 싶어요',
    answer: [
      {
        text: '주문한 뒤에는 수량을 바꿀 수 없고, 취소한 다음 다시 주문하라고 안내되어 있어요.',
        sources: ['change-quantity'],
      },
      { text: "'결제완료'라면 취소를 요청할 때 바로 환불돼요.", sources: ['cancel-immediate'] },
      { text: '상품에 관한 부탁은 판매자에게 먼저 하게 되어 있어요.', sources: ['pay-broker'] },
    ],
    nextStep: '발송 전에 판매자에게 지금 옵션과 원하는 옵션을 함께 알려 주세요.',
    elsewhere: {
      answer: [
        {
          text: '옵션을 바꾸지 못해도 법에서는 받은 날부터 7일 안이면 무를 수 있게 하고, 몇 가지 예외를 두고 있어요.',
          sources: ['act-17'],
        },
        changeOfMindCost,
      ],
      nextStep: '발송 전에 판매자에게 지금 옵션과 원하는 옵션을 함께 알려 주세요.',
    },
  },
  'change-address': {
    question: '배송지 주소를 바꾸고 싶어요',
    answer: [
      {
        text: "판매자가 주문을 확인하기 전('결제완료')에는 직접 배송지를 바꿀 수 있다고 안내되어 있어요.",
        sources: ['address-before-dispatch', 'order-acknowledged'],
      },
      {
        text: '그 뒤에는 직접 바꿀 수 없지만, 발송 전이면 판매자가 바꿔 줄 수 있어요.',
        sources: ['address-before-dispatch', 'address-by-seller'],
      },
      {
        text: '일반 지역에서 제주나 도서산간으로는 바꿀 수 없어서, 판매자와 의논하거나 다시 주문해야 해요.',
        sources: ['address-jeju'],
      },
    ],
    nextStep:
      '주문상세에서 배송지 변경을 찾아보고, 없으면 판매자에게 1:1로 새 주소를 알려 주세요. 공개 Q&A에는 주소를 적지 마세요.',
  },
  'order-missing': {
    question: '주문 내역이 안 보여요',
    answer: [
      {
        text: '주문은 네이버페이의 결제내역(쇼핑)에서 볼 수 있어요.',
        sources: ['deposit-other-bank', 'receipt-request'],
      },
      {
        text: '판매자도 주문을 찾지 못하면 구매자 고객센터에 직접 문의하도록 안내되어 있어요.',
        sources: ['order-not-found'],
      },
    ],
    nextStep:
      '주문한 아이디로 로그인했는지 보고, 결제 시각과 금액을 챙겨 네이버페이 고객센터에 문의해 주세요.',
  },
};
