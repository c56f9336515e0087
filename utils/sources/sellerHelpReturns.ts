import { sellerHelp } from './sellerHelp';
import type { Source } from './types';

/** What the seller help says of returns, exchanges, refunds, confirming and the centre. */
export const sellerHelpReturnSources = {
  'return-cost': sellerHelp('반품배송비는 누가 부담하나요?'),
  'round-trip-cost': sellerHelp('구매자에게 왜 왕복배송비(최초배송비+반품배송비)가 청구되어 있나요?'),
  'return-limits': sellerHelp('청약철회(교환/반품/환불) 관련 판매자 준수사항'),
  'return-some-quantity': sellerHelp('여러 개 주문된 상품을 부분 반품할 수 있나요? (수량 부분 반품)'),
  'pickup-cancelled': sellerHelp('반품 택배 수거를 취소하고 싶어요.'),
  'free-shipping-partial-return': sellerHelp(
    '조건부 무료배송 상품인데, 구매자가 부분 반품하면 어떻게 되나요?',
  ),
  'refund-account-cancel': sellerHelp('취소 환불 시 구매자가 환불받을 계좌를 변경할 수 있나요?'),
  'refund-account-return': sellerHelp('반품완료 시 구매자가 환불받을 계좌를 변경할 수 있나요?'),
  'exchange-other-product': sellerHelp('구매했던 상품이 아닌 다른 상품으로 교환을 원합니다.'),
  'exchange-redispatch-late': sellerHelp('교환 수거 후 기한 내 재배송 처리가 불가하면 어떻게 하나요?'),
  'service-number': sellerHelp('A/S 전화번호 항목은 어떻게 입력해야 하나요?'),
  'wrong-invoice': sellerHelp('배송중 문제건(오류송장)으로 확인됩니다. 어떻게 해야하나요?'),
  'confirm-extension': sellerHelp('구매확정 연장이 무엇인가요?'),
  'confirm-asked': sellerHelp("'구매확정 요청'을 했습니다. 언제 구매확정 되나요?"),
  'confirm-meaning': sellerHelp('구매확정은 무엇인가요?'),
  'after-confirm-refund': sellerHelp('구매확정 후 취소(직권취소) 처리 시 환불은 어떻게 되나요?'),
  'after-confirm-cancel': sellerHelp('구매확정된 상품을 취소하려면 어떻게 해야 하나요? (온라인 교육 제공)'),
  'after-confirm-exchange': sellerHelp('구매확정 상태에서 교환 처리는 어떻게 하나요?'),
  'after-confirm-points': sellerHelp('구매확정 후 주문이 취소되면, 포인트 적립 내역은 어떻게 되나요?'),
  'points-basic': sellerHelp('네이버에서 고객에게 제공하는 기본 포인트는 어떻게 되나요?'),
  'points-given': sellerHelp('포인트 지급 설정 후, 고객에게 포인트 적립은 언제되나요?'),
  'good-service-talk': sellerHelp('굿서비스 CS 응답은 톡톡 문의도 포함인가요?'),
  'centre-calls': sellerHelp('스마트스토어 고객센터에서 광고 전화를 받았어요.'),
  'gift-return': sellerHelp('선물 받으시는 분이 반품/교환을 요청합니다. 어떻게 해야 하나요?'),
  'exchange-to-return': sellerHelp('교환 접수된 주문을 반품으로 변경하고 싶어요.'),
  'return-to-exchange': sellerHelp('반품 접수된 주문을 교환으로 변경하고 싶어요.'),
  'redispatched-to-return': sellerHelp('교환재배송중 상태에서 반품으로 변경이 가능한가요?'),
  'pickup-not-automatic': sellerHelp('자동수거지시 불가한 경우가 있나요?'),
  'pickup-address-change': sellerHelp('구매자가 반품수거지 주소 변경을 원합니다.'),
  'custom-made-return': sellerHelp(
    '맞춤제작 상품인데 단순 변심으로 취소/반품요청이 접수되면 어떻게 처리해야 하나요?',
  ),
  'fashion-return-rules': sellerHelp('패션의류 & 패션잡화 청약철회(교환/반품/환불) 판매자 준수사항'),
  'return-without-agreement': sellerHelp('판매자와 협의 없이도 반품이 가능한가요?'),
  'review-points-revoked': sellerHelp(
    '리뷰에 포인트 혜택을 주었는데 이상한 리뷰가 작성되어 포인트가 지급되었어요. 포인트를 돌려받을 수 없나요?',
  ),
} satisfies Record<string, Source>;
