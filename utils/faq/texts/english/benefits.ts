import type { EntryText } from '../../types';

export const benefitTexts: Record<string, EntryText> = {
  'coupon-fail': {
    question: 'My coupon does not apply',
    answer: [
      {
        text: 'The help page says a delivery coupon works only if there is a delivery fee, and not if it is worth more than that fee.',
        sources: ['coupon-not-applied'],
      },
      {
        text: 'Stackable item discounts (상품 중복할인) go by product order number (상품주문번호), store cart discounts (스토어 장바구니 할인) by the order total.',
        sources: ['coupon-not-applied'],
      },
    ],
    nextStep:
      'Check the minimum amount and eligible items on the coupon; if something does not match, ask the seller.',
  },
  'coupon-back': {
    question: 'Do I get my coupon back if I cancel?',
    answer: [
      {
        text: 'If the coupon has not expired, the help page says it is issued again with the same expiry date.',
        sources: ['coupon-reissued'],
      },
      {
        text: "If it has expired, it is issued again, with 24 hours added, only if cancelled for a reason on the seller's side.",
        sources: ['coupon-reissued'],
      },
      {
        text: 'If you cancel part of the order and fall below the minimum order amount, the whole cart discount comes off the refund.',
        sources: ['cart-coupon-partial'],
      },
    ],
    nextStep: 'Check your coupon box (쿠폰함) to see whether it was issued again; if not, ask the seller.',
  },
  'points-when': {
    question: 'When do I get my points?',
    answer: [
      {
        text: 'The help page says purchase points (구매 적립) come at purchase confirmation (구매확정), at a basic rate of 1%.',
        sources: ['points-basic', 'points-given'],
      },
      {
        text: 'Review points (리뷰 적립) come when you write the review.',
        sources: ['points-basic', 'points-given'],
      },
    ],
    nextStep:
      'Check that you made the purchase confirmation (구매확정); if you did and have no points, ask the Naver Pay customer centre.',
  },
  'points-revoked': {
    question: 'My points were taken back',
    answer: [
      {
        text: 'The help page says purchase and review points are both taken back if an order is cancelled after purchase confirmation (구매확정).',
        sources: ['after-confirm-points'],
      },
      {
        text: 'Points are also taken back when a reported review is hidden; you should be told through Naver TalkTalk (톡톡).',
        sources: ['review-points-revoked'],
      },
    ],
    nextStep:
      'Look for a cancelled order or a TalkTalk (톡톡) notice; if there is none, ask the Naver Pay customer centre.',
  },
};
