import type { EntryText } from '../../types';
import { changeOfMindCost, evenWithoutCancelling } from './lawSentences';

export const cancelTexts: Record<string, EntryText> = {
  'cancel-paid': {
    question: '결제만 한 주문을 취소하고 싶어요',
    answer: [
      {
        text: "판매자가 주문을 확인하기 전인 '결제완료'에서는 취소를 요청하면 바로 환불된다고 안내되어 있어요.",
        sources: ['cancel-immediate', 'order-acknowledged'],
      },
      {
        text: "취소 버튼은 '상품준비중'까지 보이고, 그 뒤에는 반품 접수 버튼으로 바뀌어요.",
        sources: ['screen-statuses'],
      },
    ],
    nextStep: '주문상세에서 취소 버튼을 찾아 사유를 고르고 접수해 주세요.',
    elsewhere: {
      answer: [evenWithoutCancelling, changeOfMindCost],
      nextStep: '주문상세에 취소 버튼이 있는지 보고, 없으면 보내기 전에 판매자에게 취소를 부탁해 주세요.',
    },
  },
  'cancel-preparing': {
    question: '상품준비중인데 취소가 되나요',
    answer: [
      {
        text: "'상품준비중'에도 취소를 요청할 수 있고, 판매자가 승인하면 환불돼요.",
        sources: ['order-acknowledged'],
      },
      {
        text: '취소를 요청하고 4영업일 안에 판매자가 처리하지 않으면 자동으로 환불된다고 안내되어 있어요.',
        sources: ['cancel-unhandled'],
      },
      { text: '그 사이에 발송기한이 지나면 바로 환불돼요.', sources: ['cancel-immediate'] },
      {
        text: "송장번호가 들어간 '배송준비중'이면 취소 대신 반품 접수 버튼이 보여요.",
        sources: ['screen-statuses'],
      },
    ],
    nextStep: '주문상세에서 취소를 요청하고, 판매자에게 확인을 부탁해 주세요.',
    elsewhere: {
      answer: [evenWithoutCancelling, changeOfMindCost],
      nextStep: '아직 보내지 않았는지 판매자에게 묻고, 발송 전이면 취소를 부탁해 주세요.',
    },
  },
  'cancel-shipped': {
    question: '이미 발송됐는데 취소하고 싶어요',
    answer: [
      {
        text: '배송이 시작된 뒤에는 취소가 아니라 반품으로 접수하게 되어 있어요.',
        sources: ['cancel-request', 'cancel-after-dispatch'],
      },
      {
        text: "'배송준비중'과 '배송중'에는 주문상세에 반품 접수 버튼이 보여요.",
        sources: ['screen-statuses'],
      },
      { text: '사유에 따라 반품배송비가 들 수 있어요.', sources: ['cancel-request'] },
    ],
    nextStep: '되돌릴 수 있는지 판매자에게 먼저 묻고, 주문상세에서 반품 접수 버튼을 찾아 주세요.',
    elsewhere: {
      answer: [evenWithoutCancelling, changeOfMindCost],
      nextStep: '되돌릴 수 있는지 판매자에게 묻고, 안 되면 받은 뒤 반품을 신청해 주세요.',
    },
  },
  'cancel-partial': {
    question: '주문한 것 중 일부만 취소할 수 있나요',
    answer: [
      {
        text: '상품별로는 취소할 수 있지만, 같은 상품의 수량 일부만 취소할 수는 없다고 안내되어 있어요.',
        sources: ['cancel-some-products', 'cancel-some-quantity'],
      },
      { text: '수량을 줄이려면 전체를 취소하고 다시 주문하게 돼요.', sources: ['cancel-some-quantity'] },
      {
        text: '내가 일부를 취소해 무료배송 조건이 깨지면, 취소 사유와 관계없이 처음 배송비가 환불금에서 빠져요.',
        sources: ['free-shipping-partial-cancel', 'free-shipping-lost'],
      },
    ],
    nextStep: '주문상세에서 뺄 상품만 골라 취소 버튼을 눌러 주세요.',
  },
  'cancel-unpaid': {
    question: '입금하기 전인데 주문을 취소하려면',
    answer: [
      {
        text: '입금 전 주문은 구매자만 취소할 수 있다고 안내되어 있어요.',
        sources: ['cancel-before-deposit'],
      },
      { text: '주문 후 2영업일 안에 입금하지 않으면 자동으로 취소돼요.', sources: ['unpaid-cancelled'] },
    ],
    nextStep: '주문상세에서 취소 버튼을 누르거나, 그대로 두어도 돼요.',
  },
};
