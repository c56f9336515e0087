import type { FaqEntry } from '../types';

export const benefitEntries: FaqEntry[] = [
  {
    id: 'coupon-fail',
    group: 'payment',
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
    askFirst: 'seller',
    topic: 'other',
    statuses: [],
    naverOnly: true,
    keywords: ['쿠폰', '쿠폰 적용', '할인쿠폰', '쿠폰 사용', '할인 안됨', '적립금 사용'],
    aliases: [
      '쿠폰이 안 먹혀요',
      '할인쿠폰 받았는데 결제할 때 안 보여요',
      '쿠폰 쓰는 법 알려주세요',
      '장바구니 쿠폰 적용 안 됨',
      '할인이 안 들어갔어요',
      '배송비 쿠폰은 왜 못 써요',
      '쿠폰 조건이 뭔지 모르겠어요',
      '쿠폰 눌러도 금액이 그대로예요',
    ],
  },
  {
    id: 'coupon-back',
    group: 'payment',
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
        text: '일부를 취소해 최소주문금액보다 적어지면 장바구니 할인이 환불금에서 빠져요.',
        sources: ['cart-coupon-partial'],
      },
    ],
    nextStep: '쿠폰함에서 다시 발급됐는지 보고, 없으면 판매자에게 물어보세요.',
    askFirst: 'seller',
    topic: 'other',
    statuses: ['cancel-requested', 'cancelled', 'returned'],
    naverOnly: true,
    keywords: ['쿠폰 복구', '쿠폰 재발급', '쿠폰 반환', '쿠폰 돌려받기', '쿠폰 소멸'],
    aliases: [
      '취소했는데 쿠폰 다시 주나요',
      '쿠폰 복구되나요',
      '환불받으면 쿠폰은 날아가요?',
      '쿠폰 쓴 거 취소했더니 쿠폰이 안 돌아옴',
      '기간 끝난 쿠폰도 되살려줘요',
      '취소하고 다시 사려는데 쿠폰이 없어졌어요',
      '반품하면 사용한 쿠폰은 어떻게 되나',
      '쿠폰 돌려받고 싶어요',
    ],
  },
  {
    id: 'points-when',
    group: 'payment',
    question: '포인트는 언제 적립되나요',
    answer: [
      {
        text: '구매 적립은 구매확정할 때 들어오고, 기본은 1%라고 안내되어 있어요.',
        sources: ['points-basic', 'points-given'],
      },
      {
        text: '리뷰 적립은 리뷰를 쓸 때 들어와요.',
        sources: ['points-basic', 'points-given'],
      },
    ],
    nextStep: '구매확정을 했는지 확인하고, 했는데도 없으면 네이버페이 고객센터에 문의해 주세요.',
    askFirst: 'naver-pay',
    topic: 'other',
    statuses: ['delivered', 'confirmed'],
    naverOnly: true,
    keywords: ['포인트', '적립', '적립금', '구매적립', '포인트 지급', '적립 예정'],
    aliases: [
      '포인트 언제 들어와요',
      '구매 적립금이 안 쌓였어요',
      '적립 예정이라는데 지급일이 언제죠',
      '네이버 포인트 왜 안 줘',
      '적립률 몇 퍼센트인가요',
      '산 지 오래됐는데 포인트가 없네요',
      '페이포인트 적립 확인',
      '포인트 사라졌는데 뭐지',
    ],
  },
];
