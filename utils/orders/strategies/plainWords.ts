import type { Candidate } from '../candidate';
import { parseStatus } from '../fields/parseStatus';
import { findLabel } from '../findLabel';
import { isPressable, type Page } from '../page/page';

const LONGEST_NOTE = 80;
const COUNT = /^[1-9]\d{0,3}\s?개$/;
const SAYS_A_DAY = /\d{1,2}\s*[./월-]\s*\d{1,2}|오늘|내일|모레|어제/;
const TELLS_OF_THE_ITEM = /도착|배송|발송|출고|구매확정|수거|취소|반품|교환|환불/;
const ARRIVAL = /도착(?!\s*(?:완료|했|함))/;
// After every labelled place of the same field.
const LAST = 100;

/**
 * What says by itself what it is: a text that is a status word and nothing else, a note that names a day
 * ("구매확정일 2025. 11. 8. (토)"), a count ("4개"). Words on buttons say what could be done, so they are left out.
 */
export function plainWordCandidates(page: Page): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { text, element } of page.runs) {
    if (text.length > LONGEST_NOTE) continue;
    const fields = fieldsOf(text);
    if (fields.length === 0 || page.visibility.isHidden(element) || isPressable(element)) continue;
    for (const field of fields) candidates.push({ field, text, from: 'label', rank: LAST, element });
  }
  return candidates;
}

function fieldsOf(text: string): Candidate['field'][] {
  if (parseStatus(text)) return ['status'];
  if (COUNT.test(text)) return ['quantity'];
  if (!TELLS_OF_THE_ITEM.test(text) || !SAYS_A_DAY.test(text)) return [];
  const names = findLabel(text)?.names;
  if (names === 'personal' || names === 'other') return [];
  return ARRIVAL.test(text) && names === undefined ? ['statusNote', 'expectedOn'] : ['statusNote'];
}
