import type { OrderStatus } from '../orders/types';

/** Words before a date in a status note, without white space; a following 일 or 일시 is free. */
export const requestLabels: Partial<Record<OrderStatus, readonly string[]>> = {
  'cancel-requested': ['취소요청', '취소접수'],
  'return-requested': ['반품요청', '반품접수'],
  'exchange-requested': ['교환요청', '교환접수'],
};

export const completionLabels: Partial<Record<OrderStatus, readonly string[]>> = {
  cancelled: ['취소완료'],
  returned: ['반품완료'],
};

export const collectionLabels: readonly string[] = ['수거완료'];

export const confirmDueLabels: readonly string[] = ['구매확정예정'];

/** After a label. */
export const labelEnding = '일시|일';

/** The date itself: 2026. 5. 6. · 2026-05-06 · 2026년 5월 6일. */
export const datePatterns: readonly string[] = [
  String.raw`(\d{4})\.\s*(\d{1,2})\.\s*(\d{1,2})(?!\d)`,
  String.raw`(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)`,
  String.raw`(\d{4})\s*년\s*(\d{1,2})\s*월\s*(\d{1,2})\s*일`,
];
