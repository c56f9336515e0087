import type { OrderStatus } from '../types';

/**
 * What Korean stores print for a status, without white space: the contract's table, from Naver's own names of its
 * states and the words seen on saved pages of other malls. Left out are words that do not say enough: 반품철회 (what
 * holds instead?), 환불접수 (of a cancellation or a return?), 수거완료 (return or exchange?), 구매확정요청, and what is
 * as often a button: 주문취소, 취소신청, 반품, 교환.
 */
export const statusWords: Record<OrderStatus, RegExp> = {
  'awaiting-payment':
    /^(?:(?:(?:무통장)?입금|결제)대기중?|입금확인(?:대기)?중|입금확인대기|(?:무통장)?입금전|결제전|미입금)$/,
  'payment-failed': /^(?:결제(?:승인)?|카드승인)(?:실패|오류)$/,
  paid: /^(?:(?:결제|입금|주문)완료|(?:입금|결제)확인(?:완료)?|주문접수(?:완료)?)$/,
  preparing:
    /^(?:(?:상품|제품|배송|출고|발송)준비(?:중|완료)?|발주확인(?:완료)?|(?:출고|발송|배송)대기중?|(?:출고|배송)지시|(?:상품)?(?:포장|제작)중)$/,
  'dispatch-delayed': /^(?:발송|출고|배송)지연중?$/,
  shipping:
    /^(?:(?:국내|해외|택배)?배송(?:중|시작|출발|진행중)|배달(?:중|출발)|(?:발송|출고|발송처리)완료|집[화하](?:완료|처리|처리완료)?|간선[상하]차|상품이동중)$/,
  delivered: /^(?:(?:배송|배달|도착|수취|수령)완료|구매확정보류중?)$/,
  confirmed: /^(?:(?:자동)?구매확정(?:완료)?|구매종료|거래완료)$/,
  'cancel-requested':
    /^(?:주문)?(?:직권)?취소(?:요청(?:중|완료)?|신청(?:중|완료)|접수(?:중|완료)?|처리중|처리진행중|진행중|중|대기중?)$/,
  cancelled:
    /^(?:(?:결제|승인|입금전|미결제|미입금|부분|전체|직권|고객|구매자|판매자|관리자|자동|품절)?취소(?:완료|처리완료)?|주문취소(?:처리)?완료|(?:취소)?환불완료)$/,
  'return-requested': /^반품(?:요청|접수)(?:중|완료)?$|^반품신청(?:중|완료)$/,
  returning: /^반품(?:상품)?(?:(?:수거|회수)(?:처리)?(?:중|완료)|배송중|처리중|진행중|검수중|중)$/,
  returned: /^반품(?:환불|처리)?완료$/,
  'exchange-requested': /^교환(?:요청|접수)(?:중|완료)?$|^교환신청(?:중|완료)$/,
  exchanging:
    /^교환(?:상품)?(?:(?:수거|회수)(?:처리)?(?:중|완료)|처리중|진행중|중|재?배송(?:준비)?중|준비중|재배송처리(?:중|완료)?)$/,
  exchanged: /^교환(?:처리|(?:상품)?재?배송)?완료$/,
};
