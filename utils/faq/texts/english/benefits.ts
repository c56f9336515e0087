import type { EntryText } from '../../types';

export const benefitTexts: Record<string, EntryText> = {
  'coupon-fail': {
    question: 'My coupon does not apply',
    answer: [
      {
        text: 'The help page says a delivery coupon needs a delivery fee, and cannot be used if it is worth more than that fee.',
        sources: ['coupon-not-applied'],
      },
      {
        text: "Stacking item discounts (상품 중복할인) go by each item order number, store cart discounts (스토어 장바구니 할인) by the order number's total.",
        sources: ['coupon-not-applied'],
      },
    ],
    nextStep:
      'Check the minimum amount and the items written on the coupon; if something differs, ask the seller.',
  },
  'coupon-back': {
    question: 'Do I get my coupon back if I cancel?',
    answer: [
      {
        text: 'If it is still valid, the help page says it is issued again with the same expiry date.',
        sources: ['coupon-reissued'],
      },
      {
        text: "If it has expired, it is issued again, with 24 hours added, only after a cancellation for a seller's reason.",
        sources: ['coupon-reissued'],
      },
      {
        text: 'If cancelling a part yourself takes you below the minimum order amount, the whole cart discount comes off the refund.',
        sources: ['cart-coupon-partial'],
      },
    ],
    nextStep: 'See in your coupon box (쿠폰함) whether it was issued again; if not, ask the seller.',
  },
  'points-when': {
    question: 'When do I get my points?',
    answer: [
      {
        text: 'Purchase points come when you confirm the purchase (구매확정); the help page says the basic rate is 1%.',
        sources: ['points-basic', 'points-given'],
      },
      { text: 'Review points come when you write the review.', sources: ['points-basic', 'points-given'] },
    ],
    nextStep:
      'Check that you confirmed the purchase (구매확정); if you did and have no points, ask the Naver Pay customer centre.',
  },
  'points-revoked': {
    question: 'My points were taken back',
    answer: [
      {
        text: 'The help page says purchase and review points are all taken back if an order is cancelled after confirmation.',
        sources: ['after-confirm-points'],
      },
      {
        text: 'Points are also taken back when a reported review is hidden, and you are to be told by Naver TalkTalk (톡톡).',
        sources: ['review-points-revoked'],
      },
    ],
    nextStep:
      'Look for a cancelled order or a TalkTalk (톡톡) notice; if there is none, ask the Naver Pay customer centre.',
  },
};
