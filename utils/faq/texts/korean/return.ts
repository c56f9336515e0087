import type { EntryText } from '../../types';
import {
  changeOfMindCost,
  sellerPaysWhenDifferent,
  threeMonthsAndThirtyDays,
  withinSevenDays,
} from './lawSentences';

export const returnTexts: Record<string, EntryText> = {
  'return-how': {
    question: '반품 신청은 어떻게 하나요',
    answer: [
      { text: "네이버페이 결제내역에서 주문을 골라 '반품요청'을 누르면 돼요.", sources: ['pay-return-how'] },
      { text: '사유를 고르고 사진을 3장까지 붙일 수 있어요.', sources: ['pay-return-how'] },
      {
        text: '수거 방법과 반품비를 내는 방법(지금 결제, 환불금에서 차감, 송금이나 동봉)도 함께 골라요.',
        sources: ['pay-return-how'],
      },
      {
        text: '여러 상품을 샀다면 상품별로 반품할 수 있지만, 같은 상품의 수량 일부는 판매자와 의논하라고 안내되어 있어요.',
        sources: ['return-some-quantity'],
      },
    ],
    nextStep: "주문상세에서 '반품요청' 버튼을 찾아 주세요.",
    elsewhere: {
      answer: [withinSevenDays, changeOfMindCost, sellerPaysWhenDifferent],
      nextStep: '주문상세에서 반품 신청 버튼을 찾고, 없으면 판매자에게 반품을 부탁해 주세요.',
    },
  },
  'return-deadline': {
    question: '반품은 며칠까지 되나요',
    answer: [
      {
        text: '배송완료 다음 날부터 7일 안이고, 쉬는 날도 함께 센다고 안내되어 있어요.',
        sources: ['return-period'],
      },
      { text: '예를 들어 11월 1일에 배송완료됐다면 11월 8일까지예요.', sources: ['return-period'] },
      threeMonthsAndThirtyDays,
    ],
    nextStep: "주문상세에서 배송완료일을 확인하고, 기간 안이면 '반품요청'을 눌러 주세요.",
    elsewhere: {
      answer: [withinSevenDays, threeMonthsAndThirtyDays],
      nextStep: '받은 날을 확인하고, 기간 안이면 반품을 신청해 주세요.',
    },
  },
  'return-fee': {
    question: '반품 배송비는 누가 내나요',
    answer: [
      {
        text: '마음이 바뀌었거나 잘못 주문했으면 구매자가, 누락·파손·오배송·배송지연이거나 설명과 다르면 판매자가 낸다고 안내되어 있어요.',
        sources: ['return-cost'],
      },
      {
        text: '구매자 사유로 모두 반품하면 처음 배송비도 환불되기 때문에 왕복 배송비가 청구돼요.',
        sources: ['round-trip-cost'],
      },
      sellerPaysWhenDifferent,
    ],
    nextStep: '반품 사유가 맞게 골라졌는지 보고, 다르면 사진과 함께 판매자에게 알려 주세요.',
    elsewhere: {
      answer: [changeOfMindCost, sellerPaysWhenDifferent],
      nextStep: '반품 사유를 사진과 함께 알리고, 금액은 판매자에게 물어보세요.',
    },
  },
  'return-partial': {
    question: '여러 개 중 일부만 반품되나요',
    answer: [
      {
        text: '일부만 반품하는 것은 상품주문번호 단위로만 할 수 있다고 안내되어 있어요.',
        sources: ['return-some-quantity'],
      },
      {
        text: '같은 상품을 여러 개 샀다면 일부 수량만 반품할 수 없어, 판매자와 의논하게 되어 있어요.',
        sources: ['return-some-quantity'],
      },
    ],
    nextStep: '주문상세에서 상품주문번호가 나뉘어 있는지 보고, 하나라면 판매자에게 물어보세요.',
  },
};
