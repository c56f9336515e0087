import type { OrderStatus } from '../types';

/**
 * What stores print for a status, without white space: the contract's table, from Naver's own names of its states and
 * the words seen on saved pages of other malls.
 */
export const statusWords: Record<OrderStatus, RegExp> = {
  'awaiting-payment': /^(?:(?:입금|결제)대기중?|입금확인중|(?:무통장)?입금전)$/,
  'payment-failed': /^결제(?:실패|오류)$/,
  paid: /^(?:(?:결제|입금|주문)완료|입금확인|주문접수)$/,
  preparing: /^(?:상품준비중|배송준비중?|발주확인|출고준비중?)$/,
  'dispatch-delayed': /^(?:발송|배송)지연$/,
  shipping: /^(?:배송(?:중|시작|출발)|(?:발송|출고)완료|집화(?:완료|처리)?|간선상차)$/,
  delivered: /^(?:(?:배송|배달|도착|수취)완료|구매확정보류)$/,
  confirmed: /^(?:구매확정(?:완료)?|구매종료|거래완료)$/,
  'cancel-requested': /^취소(?:요청중?|접수|처리중|중)$/,
  cancelled: /^(?:(?:직권)?취소(?:완료|처리완료)?|(?:결제|승인|입금전|미결제|미입금|부분)취소|환불완료)$/,
  'return-requested': /^반품(?:요청|접수(?:완료)?)$/,
  returning: /^반품(?:수거(?:처리)?중|수거완료|처리중)$/,
  returned: /^반품(?:환불)?완료$/,
  'exchange-requested': /^교환(?:요청|접수)$/,
  exchanging: /^교환(?:수거중|수거완료|처리중|배송준비중|재?배송중)$/,
  exchanged: /^교환완료$/,
};
