import type { OrderStatus } from '../../utils/orders/types';

/**
 * The words on the shopper's screen, as the outline of the FAQ names an entry's statuses, and what they are here.
 * Naver's 배송준비중 is `preparing` too, though a tracking number is entered then.
 */
export const statusesOfScreenWord: Record<string, OrderStatus[]> = {
  주문전: [],
  선물수락대기: [],
  결제대기: ['awaiting-payment'],
  결제완료: ['paid'],
  상품준비중: ['preparing'],
  배송준비중: ['preparing'],
  배송중: ['shipping'],
  배송완료: ['delivered'],
  구매확정: ['confirmed'],
  취소요청: ['cancel-requested'],
  취소중: ['cancel-requested'],
  취소완료: ['cancelled'],
  반품요청: ['return-requested'],
  수거중: ['return-requested'],
  수거완료: ['returning'],
  반품완료: ['returned'],
  교환요청: ['exchange-requested'],
  교환보류: ['exchange-requested'],
  교환재배송중: ['exchanging'],
};
