import { textKey } from '../fields/foldText';
import type { PlacedFinding } from '../finding';
import { statusShape } from '../labels';
import { isStatement, type Page } from '../page/page';

const LONGEST_NOTE = 80;
const LONGEST_STATUS = 24;
const COUNT = /^[1-9]\d{0,3} ?개$/;
const SAYS_A_DAY = /\d ?[./월-] ?\d|(?:오늘|내일|모레|어제)[^가-힣]*(?:새벽 ?)?도착/;
const TELLS_OF_THE_ITEM = /발송|출고|도착|배송|구매확정|취소|반품|교환|환불|수거/;
const PERSONAL = /\d-?\d{3,4}-?\d{4}|연락처|수령|님 |받[는으]/;

/**
 * What says by itself what it is: a text that has the shape of a status and nothing else, a note that names a day
 * ("구매확정일 2025. 11. 8. (토)"), a count ("4개"). Words on buttons say what could be done, so they are left out.
 */
export function plainWordFindings(page: Page): PlacedFinding[] {
  const findings: PlacedFinding[] = [];
  for (const { text, element } of page.runs) {
    const field = text.length <= LONGEST_NOTE && fieldOf(text);
    if (field && isStatement(element, page))
      findings.push({ field, text, from: 'label', label: '', element });
  }
  return findings;
}

function fieldOf(text: string): PlacedFinding['field'] | null {
  // A status may have its day behind it: "배송중 · 11/21(토) 도착 예정".
  if (text.length <= LONGEST_STATUS && statusShape.test(textKey(text).replace(/[\d(·,].*/, '')))
    return 'status';
  if (COUNT.test(text)) return 'quantity';
  return TELLS_OF_THE_ITEM.test(text) && SAYS_A_DAY.test(text) && !PERSONAL.test(text) ? 'statusNote' : null;
}
