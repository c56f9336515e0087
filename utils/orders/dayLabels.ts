import type { OrderItem } from './types';

export type DayField = Extract<
  keyof OrderItem,
  | 'dispatchDue'
  | 'expectedOn'
  | 'deliveredOn'
  | 'confirmedOn'
  | 'dispatchedOn'
  | 'requestedOn'
  | 'collectedOn'
>;

/** Which day a note tells, by the words before it, without white space: "발송기한 2026. 11. 17.". */
export const dayLabels: Record<DayField, RegExp> = {
  dispatchDue: /^(?:발송|출고)(?:기한|예정일?)$/,
  expectedOn: /^(?:도착|배송)(?:예정일?|보장)$/,
  deliveredOn: /^(?:배송완료(?:일시?)?|수령일시?)$/,
  confirmedOn: /^구매확정일시?$/,
  dispatchedOn: /^(?:발송|출고|배송시작)(?:처리|완료)?일시?$/,
  requestedOn: /^(?:취소|반품|교환)(?:요청|접수)(?:일시?)?$/,
  collectedOn: /^(?:수거|회수)완료(?:일시?)?$/,
};

/** An arrival told after its day: "11/19(목) 도착 예정", "내일(금) 새벽 도착 보장"; not one that is over. */
export const arrivalAfterDay = /도착\s*(?:예정|보장)|[)일]\s*도착$/;
