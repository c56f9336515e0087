import type { OrderStatus } from '../types';

/**
 * The words that stores print for a status, without white space.
 * Naver's own enums and the words seen on saved pages of other malls; the contract's table.
 */
export const statusWords: Record<OrderStatus, string[]> = {
  'awaiting-payment': [
    '입금대기',
    '입금대기중',
    '결제대기',
    '결제대기중',
    '입금확인중',
    '무통장입금전',
    '입금전',
  ],
  'payment-failed': ['결제실패', '결제오류'],
  paid: ['결제완료', '입금확인', '입금완료', '주문완료', '주문접수'],
  preparing: ['상품준비중', '배송준비중', '배송준비', '발주확인', '출고준비', '출고준비중'],
  'dispatch-delayed': ['발송지연', '배송지연'],
  shipping: ['배송중', '배송시작', '배송출발', '발송완료', '출고완료', '집화', '집화완료', '간선상차'],
  delivered: ['배송완료', '도착완료', '수취완료', '구매확정보류'],
  confirmed: ['구매확정', '구매확정완료', '구매종료', '거래완료'],
  'cancel-requested': ['취소요청', '취소접수', '취소처리중', '취소중', '취소요청중'],
  cancelled: [
    '취소완료',
    '취소처리완료',
    '취소',
    '결제취소',
    '승인취소',
    '입금전취소',
    '미결제취소',
    '미입금취소',
    '부분취소',
    '환불완료',
  ],
  'return-requested': ['반품요청', '반품접수'],
  returning: ['반품수거중', '반품수거완료', '반품처리중'],
  returned: ['반품완료'],
  'exchange-requested': ['교환요청', '교환접수'],
  exchanging: ['교환수거중', '교환수거완료', '교환처리중', '교환배송준비중', '교환재배송중'],
  exchanged: ['교환완료'],
};
