import { sellerHelp } from './sellerHelp';
import type { Source } from './types';

/** What the seller help says of ordering, paying, sending and cancelling. */
export const sellerHelpOrderSources = {
  'cancel-immediate': sellerHelp('취소 승인을 하지 않았으나, 주문이 자동으로 취소되었어요.'),
  'order-acknowledged': sellerHelp("'발주확인'은 무엇인가요?"),
  'screen-statuses': sellerHelp(
    '판매자센터에 보여지는 주문상태와 고객 화면에 노출되는 주문상태는 동일한가요?',
  ),
  'cancel-request': sellerHelp('취소 접수는 어떻게 하나요? (온라인 교육 제공)'),
  'cancel-after-dispatch': sellerHelp('상품이 발송된 후 취소가 접수되면 어떻게 하나요? (온라인 교육 제공)'),
  'cancel-some-products': sellerHelp('주문한 상품 중 일부만 취소할 수 있나요?'),
  'cancel-some-quantity': sellerHelp('여러 개 주문된 상품에 대해 수량 부분 취소를 할 수 있나요?'),
  'free-shipping-partial-cancel': sellerHelp(
    '조건부 무료배송된 상품인데, 구매자가 부분 취소하면 어떻게 되나요?',
  ),
  'free-shipping-lost': sellerHelp('구매자가 부분취소를 해서 무료배송 조건이 해당되지 않아요.'),
  'change-quantity': sellerHelp("구매자가 '주문수량'을 변경해달라고 합니다. 어떻게 해야 하나요?"),
  'address-before-dispatch': sellerHelp("'발송전 배송지 변경' 요청은 무엇인가요?"),
  'address-by-seller': sellerHelp('구매자 배송지 및 연락처 수정은 어떻게 하나요?'),
  'address-jeju': sellerHelp('배송지가 제주/도서산간 지역으로 변경될 경우 배송비는 어떻게 계산되나요?'),
  'cancel-before-deposit': sellerHelp('입금 대기 상태에서 주문을 취소할 수 있나요?'),
  'claim-again': sellerHelp('반품/교환/취소 거부 처리 시 구매자가 재접수 가능한가요?'),
  'claims-in-progress': sellerHelp("주문을 취소했는데 '취소중(취소 진행중 건 존재)' 상태로 확인됩니다."),
  'claims-completed-together': sellerHelp(
    "취소/반품 주문 건을 취소/반품완료 처리하니 다른 주문건도 '취소/반품완료'가 되었어요.",
  ),
  'order-not-found': sellerHelp("구매자가 주문을 했다는데, '주문확인' 이 안됩니다."),
  'receipt-request': sellerHelp(
    "구매자가 '현금영수증/세금계산서'를 발급해 달라고 합니다. 어떻게 해야 하나요?",
  ),
  'cash-receipt': sellerHelp('네이버페이 주문은 현금영수증이 발급되나요?'),
  'today-dispatch-cutoff': sellerHelp(
    '오늘출발 상품을 설정한 시간 이후에 결제하게 되면 의무발송기한이 어떻게 되나요?',
  ),
  'delay-notice-again': sellerHelp("'발송지연 처리'후 추가 연장이 가능한가요?"),
  'delay-notice-limits': sellerHelp('발송지연 처리 시 상품별 최대 연장기한이 어떻게 되나요?'),
  'courier-contact-wrong': sellerHelp('배송조회 시 확인되는 배송기사 연락처가 잘못된 정보입니다.'),
  'lost-in-transit': sellerHelp('배송중 상품이 분실되었습니다. 어떻게 해야 하나요?'),
  'lost-sent-again': sellerHelp('상품 분실로 구매확정 연장되었습니다. 재배송은 어떻게 해야 하나요?'),
  'delivered-when': sellerHelp('배송중으로 확인됩니다. 배송완료는 언제되나요?'),
  'customs-code': sellerHelp('개인통관고유부호는 어디서 확인 가능한가요?'),
  'payment-limits': sellerHelp('결제한도가 존재하는 카테고리가 있나요?'),
  'coupon-not-applied': sellerHelp('쿠폰을 발행했는데, 구매자에게 적용이 되지 않아요.'),
  'coupon-reissued': sellerHelp('주문을 취소한 경우 사용했던 쿠폰은 재발급되나요?'),
  'cart-coupon-partial': sellerHelp(
    '장바구니 할인쿠폰 할인 적용 후 부분 취소/반품시 적용된 할인 쿠폰은 어떻게 반영되나요?',
  ),
  'gift-cancelled': sellerHelp('선물 주문이 취소되었습니다. 왜 그런가요?'),
  'gift-awaiting': sellerHelp('선물 수락대기 주문을 취소할 수 없나요?'),
  'gift-region-fee': sellerHelp('선물 주문의 지역별 추가 배송비가 발생하였습니다. 어떻게 해야 하나요?'),
  'arrival-guarantee-late': sellerHelp(
    '[네이버도착보장] 고객의 상품이 배송예정일보다 늦게 도착하였습니다. 구매자 보상은 어떻게 진행되나요?',
  ),
  'arrival-guarantee-bundle': sellerHelp(
    '[네이버도착보장] 여러 상품을 묶어서 주문한 경우 보상은 어떻게 되나요?',
  ),
  'arrival-guarantee-once': sellerHelp(
    '[네이버도착보장] 배송이 계속 늦어지면 보상을 추가로 더 받을 수 있나요?',
  ),
  'arrival-guarantee-excluded': sellerHelp('[네이버도착보장] 구매자 보상이 불가한 경우도 있나요?'),
  'arrival-guarantee-unpaid': sellerHelp('[네이버도착보장] 배송이 지연되었는데 보상이 안되면 어떻게 하나요?'),
  postpay: sellerHelp('네이버페이 후불결제란 무엇인가요?'),
  'receipt-seller-closed': sellerHelp('사업장이 휴/폐업되면 구매자 영수증 발행에 영향이 있나요?'),
  'receipt-after-closing': sellerHelp('폐업 후 구매자에게 영수증을 발행할 수 있는 방법이 있나요?'),
} satisfies Record<string, Source>;
