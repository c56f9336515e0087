import type { EntryText } from '../../types';
import { exchangeOrRefundStandard, withinSevenDays } from './lawSentences';

export const exchangeTexts: Record<string, EntryText> = {
  'exchange-how': {
    question: '교환하고 싶어요',
    answer: [
      { text: '교환을 접수하면 수거는 보통 2~3영업일 걸려요.', sources: ['exchange-request'] },
      {
        text: '수거완료 뒤 3영업일 안에 다시 보내도록 안내되어 있어요.',
        sources: ['exchange-cost', 'exchange-delayed'],
      },
      { text: '교환배송비는 변심일 때만 청구할 수 있어요.', sources: ['exchange-cost'] },
      {
        text: '다른 옵션이나 상품은 화면에서 교환할 수 없고, 금액이 같으면 판매자가 따로 바꿔 주고 다르면 반품 후 다시 주문하라고 해요.',
        sources: ['exchange-other-product'],
      },
    ],
    nextStep: '재고가 있는지 판매자에게 묻고, 주문상세에서 교환 신청 버튼을 찾아 주세요.',
    elsewhere: {
      answer: [exchangeOrRefundStandard, withinSevenDays],
      nextStep: '재고와 교환 비용을 판매자에게 묻고 교환을 신청해 주세요.',
    },
  },
  'exchange-hold': {
    question: '교환이 보류되거나 늦어져요',
    answer: [
      {
        text: '교환보류는 교환배송비, 상품 준비, 상품이 아직 들어오지 않은 것 등이 이유라고 안내되어 있어요.',
        sources: ['exchange-redispatch-late'],
      },
      {
        text: '다시 보내는 것은 수거완료 뒤 3영업일 안이 원칙이에요.',
        sources: ['exchange-redispatch-late', 'exchange-cost'],
      },
      { text: '구매자 문의는 1588-3819(유료 통화)로 안내되어 있어요.', sources: ['naver-exchange-hold'] },
    ],
    nextStep: '보류 사유를 확인하고, 판매자에게 다시 보내는 날을 물어보세요.',
  },
};
