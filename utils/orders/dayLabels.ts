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

/** Which day a note tells, by the words before it, without white space, in lower case: "발송기한 2026. 11. 17.". */
export const dayLabels: Record<DayField, RegExp> = {
  dispatchDue: /^(?:상품)?(?:발송|출고|출발)(?:마감|처리)?(?:기한|예정(?:일자?)?|예정날짜)$/,
  expectedOn:
    /^(?:상품)?(?:도착|배송|배송도착|배송완료|수령)(?:예정(?:일시?|일자|시간)?|보장(?:일)?)$|^(?:estimated|expected)(?:delivery|arrival)(?:date)?$|^(?:변경된)?설치예정(?:일(?:자|시)?)?$|^arriv(?:es|ing)(?:on|by)?$/,
  deliveredOn:
    /^(?:상품)?(?:(?:배송|배달|도착|수취)완료(?:일시?|일자|날짜)?|수령일시?|도착일|수취)$|^delivered(?:on|date)?$/,
  confirmedOn: /^(?:구매)?확정(?:완료)?(?:일시?|일자)?$/,
  dispatchedOn:
    /^(?:상품)?(?:발송|출고|배송시작|배송출발)(?:처리|완료)?(?:일시?|일자|날짜)$|^(?:발송|출고)(?:완료)?$|^(?:shipped|dispatched)(?:on|date)?$|^ship(?:ping|ped)date$/,
  requestedOn:
    /^(?:취소|반품|교환)(?:요청|접수|신청)(?:일시?|일자|날짜)?$|^(?:요청|신청|접수)(?:일시?|일자)$/,
  collectedOn: /^(?:반품|교환)?(?:상품)?(?:수거|회수)완료(?:일시?|일자)?$/,
};
