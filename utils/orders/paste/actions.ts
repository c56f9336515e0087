import { textKey } from '../fields/foldText';

const ACTION =
  /(?:보기|하기|담기|쓰기|받기|닫기|작성|조회|문의|신청|변경|철회|삭제|복사|신고|공유|영수증|상세|주문취소|재구매|더보기|접기|펼치기)$|^(?:복사|조회|view|track|again|return|cancel|reorder|details?)(?: .{1,12})?$/i;
const LONGEST_ACTION = 14;
/** Words of buttons that are statuses as well. */
const ACTION_OR_STATUS = /^(?:구매확정|취소|취소요청|반품요청|교환요청|반품접수|교환접수|취소접수)$/;

/** Whether a line is what a button says. */
export function isAction(text: string): boolean {
  return text.length <= LONGEST_ACTION && !/\d/.test(text) && ACTION.test(text);
}

/** Whether a status could be a button as well: what stands beside it decides. */
export function mayBeAction(text: string): boolean {
  return ACTION_OR_STATUS.test(textKey(text));
}
