import type { EntryText } from '../../types';

export const benefitTexts: Record<string, EntryText> = {
  'coupon-fail': {
    question: '쿠폰이 적용되지 않아요',
    answer: [
      {
        text: '배송비 쿠폰은 배송비가 있을 때만 쓸 수 있고, 쿠폰 금액이 배송비보다 크면 쓸 수 없다고 안내되어 있어요.',
        sources: ['coupon-not-applied'],
      },
      {
        text: '상품 중복할인은 상품주문번호마다, 스토어 장바구니 할인은 주문번호 전체 금액으로 따져요.',
        sources: ['coupon-not-applied'],
      },
    ],
    nextStep: '쿠폰에 적힌 최소 금액과 대상 상품을 확인하고, 다르면 판매자에게 물어보세요.',
  },
  'coupon-back': {
    question: '취소하면 쓴 쿠폰이 돌아오나요',
    answer: [
      {
        text: '유효기간 안이면 같은 기한으로 다시 발급된다고 안내되어 있어요.',
        sources: ['coupon-reissued'],
      },
      {
        text: '기한이 지났다면 판매자 사유로 취소한 경우에만 24시간 늘려 다시 발급돼요.',
        sources: ['coupon-reissued'],
      },
      {
        text: '내가 일부를 취소해 최소주문금액보다 적어지면 장바구니 할인 전액이 환불금에서 빠져요.',
        sources: ['cart-coupon-partial'],
      },
    ],
    nextStep: '쿠폰함에서 다시 발급됐는지 보고, 없으면 판매자에게 물어보세요.',
  },
  'points-when': {
    question: '포인트는 언제 적립되나요',
    answer: [
      {
        text: '구매 적립은 구매확정할 때 들어오고, 기본은 1%라고 안내되어 있어요.',
        sources: ['points-basic', 'points-given'],
      },
      { text: '리뷰 적립은 리뷰를 쓸 때 들어와요.', sources: ['points-basic', 'points-given'] },
    ],
    nextStep: '구매확정을 했는지 확인하고, 했는데도 없으면 네이버페이 고객센터에 문의해 주세요.',
  },
  'points-revoked': {
    question: '포인트가 회수됐어요',
    answer: [
      {
        text: '구매확정 뒤에 주문이 취소되면 구매 적립과 리뷰 적립이 모두 회수된다고 안내되어 있어요.',
        sources: ['after-confirm-points'],
      },
      {
        text: '신고로 리뷰가 보이지 않게 된 때에도 포인트가 회수되고, 톡톡으로 알려 주게 되어 있어요.',
        sources: ['review-points-revoked'],
      },
    ],
    nextStep: '취소된 주문이나 톡톡 알림이 있는지 보고, 없으면 네이버페이 고객센터에 문의해 주세요.',
  },
};
