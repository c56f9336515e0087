import type { EntryText } from '../../types';
import { threeMonthsAndThirtyDays } from './lawSentences';

export const confirmTexts: Record<string, EntryText> = {
  'auto-confirm': {
    question: '구매확정이 자동으로 되는 시점이 궁금해요',
    answer: [
      {
        text: '배송 추적이 되면 배송완료일부터 8일째, 추적이 안 되면 발송처리일부터 28일째라고 안내되어 있어요.',
        sources: ['auto-confirm', 'wrong-invoice'],
      },
      {
        text: '해외 출고나 예약구매는 45일째이고, 판매자가 구매확정을 요청하면 5일째예요.',
        sources: ['auto-confirm', 'confirm-asked'],
      },
      { text: '구매확정은 판매자에게 대금을 보내도 된다는 뜻이에요.', sources: ['confirm-meaning'] },
    ],
    nextStep: '주문상세에서 구매확정 예정일을 확인하고, 문제가 있으면 그 전에 판매자에게 알려 주세요.',
  },
  'confirm-extend': {
    question: '구매확정을 미루고 싶어요',
    answer: [
      {
        text: '상품을 아직 받지 못했다면 구매확정을 한 번에 10일씩, 최대 3번(30일)까지 미룰 수 있다고 안내되어 있어요.',
        sources: ['confirm-extension'],
      },
      { text: '자동 구매확정 예정일 3일 전부터 할 수 있어요.', sources: ['confirm-extension'] },
    ],
    nextStep: '주문상세에서 구매확정 연장을 찾고, 없으면 판매자에게 부탁해 주세요.',
  },
  'after-confirm': {
    question: '구매확정 후에도 반품·환불되나요',
    answer: [
      {
        text: '구매확정 뒤에는 화면에서 반품·교환을 신청할 수 없고, 판매자와 의논해 판매자가 취소하면 전액 환불된다고 안내되어 있어요.',
        sources: ['after-confirm-refund', 'after-confirm-cancel', 'after-confirm-exchange'],
      },
      { text: '이때 적립·리뷰 포인트는 회수돼요.', sources: ['after-confirm-points'] },
      {
        text: '법에서 정한 반품 기간은 구매확정 버튼과 따로 계산되지만, 사정마다 달라 확인이 필요해요.',
        sources: ['act-17', 'act-35'],
      },
    ],
    nextStep: '구매확정일과 사유, 사진을 챙겨 판매자에게 취소 처리를 부탁해 주세요.',
    elsewhere: {
      answer: [
        {
          text: '법에서 정한 반품 기간은 구매확정 버튼과 따로 계산되지만, 사정마다 달라 확인이 필요해요.',
          sources: ['act-17', 'act-35'],
        },
        threeMonthsAndThirtyDays,
      ],
      nextStep: '구매확정일과 사유, 사진을 챙겨 판매자에게 반품이나 교환을 부탁해 주세요.',
    },
  },
  'review-points': {
    question: '리뷰 포인트가 안 들어왔어요',
    answer: [
      {
        text: '기본 리뷰 포인트는 글 50원, 사진이나 동영상 150원이고, 결제한 상품 금액이 3,000원 미만이면 없다고 안내되어 있어요.',
        sources: ['points-basic'],
      },
      {
        text: '한달사용리뷰는 구매확정 후 30일까지 상품리뷰를 쓰고 추가로 쓸 때 받아요.',
        sources: ['points-basic'],
      },
    ],
    nextStep: '상품 금액과 리뷰 종류를 확인하고, 대상인데 없으면 네이버페이 고객센터에 문의해 주세요.',
  },
};
