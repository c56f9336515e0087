import type { EntryText } from '../../types';
import { lateRefundInterest, refundInThreeDays } from './lawSentences';

export const refundTexts: Record<string, EntryText> = {
  'refund-when': {
    question: '환불은 언제 들어오나요',
    answer: [
      {
        text: '취소나 반품이 완료된 뒤 신용카드는 3~5영업일, 체크카드는 2영업일쯤 걸린다고 안내되어 있어요.',
        sources: ['cancel-refund-time', 'return-refund-time'],
      },
      {
        text: '계좌 간편결제와 포인트·머니는 바로, 무통장입금은 본인 계좌로 1영업일이에요.',
        sources: ['cancel-refund-time', 'return-refund-time'],
      },
      {
        text: '휴대폰 결제는 그달이면 승인취소, 다음 달이면 환불정산액으로 돌려받아요.',
        sources: ['cancel-refund-time', 'return-refund-time'],
      },
      refundInThreeDays,
    ],
    nextStep:
      '취소나 반품이 완료된 날과 결제수단을 보고, 기간이 지났으면 카드사나 네이버페이 고객센터에 문의해 주세요.',
    elsewhere: {
      answer: [refundInThreeDays, lateRefundInterest],
      nextStep: '환불이 처리됐는지 판매자에게 묻고, 처리됐다면 카드사에 취소 반영일을 확인해 주세요.',
    },
  },
  'refund-less': {
    question: '환불 금액이 결제한 것보다 적어요',
    answer: [
      {
        text: '내가 일부를 취소하거나 반품해 무료배송 조건이 깨지면 처음 배송비가 환불금에서 빠진다고 안내되어 있어요.',
        sources: ['free-shipping-partial-cancel', 'free-shipping-partial-return'],
      },
      {
        text: '판매자 사유로 반품했다면 빠지지 않지만, 내가 접수한 취소는 사유와 관계없이 빠져요.',
        sources: ['free-shipping-partial-return', 'free-shipping-partial-cancel'],
      },
      {
        text: '내가 일부를 취소해 최소주문금액보다 적어지면 장바구니 할인도 전액 빠져요.',
        sources: ['cart-coupon-partial'],
      },
    ],
    nextStep: '주문상세의 환불 내역에서 빠진 금액을 확인하고, 다르면 네이버페이 고객센터에 문의해 주세요.',
  },
  'refund-account': {
    question: '환불 계좌를 바꾸고 싶어요',
    answer: [
      {
        text: '무통장입금 주문만 환불계좌를 바꾸거나 환불정산액으로 바꿀 수 있고, 승인이 끝나면 바꿀 수 없다고 안내되어 있어요.',
        sources: ['refund-account-cancel', 'refund-account-return'],
      },
      { text: '그 밖의 결제는 결제한 수단으로만 환불돼요.', sources: ['refund-account-cancel'] },
    ],
    nextStep: '승인이 끝나기 전에 네이버페이 고객센터에 문의해 주세요. 공개 글에는 계좌번호를 적지 마세요.',
  },
};
