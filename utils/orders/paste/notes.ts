import { parseDate } from '../fields/parseDate';
import { relativeDay } from '../fields/relativeDay';
import { noteDays } from '../noteDays';
import { told, type PasteContext } from './pasted';

const LONGEST_NOTE = 80;
const COPULA = /\s?(?:입니다|이에요|예요|이며|되었습니다|됐습니다)[.!~]*$/;
const SEVERAL_SENTENCES = /[가-힣][.!?]\s/;
/** In a sentence the note begins with its day and ends with what that is the day of. */
const NOTE_IN_SENTENCE =
  /(?:20\d\d\s?[.\-/년]\s?)?\d{1,2}\s?[./월-]\s?\d{1,2}[.일]?\s?(?:\([월화수목금토일]\))?[^가-힣]{0,16}(?:까지\s|에\s)?(?:도착|배송|발송|출고)\s?(?:예정|완료|보장)/;

/** A line that tells a day of the item's history: "11/19(목) 도착 예정", "구매확정일 2025. 11. 8. (토)". */
export function noteLine(text: string, context: PasteContext): string | null {
  const note = text.replace(COPULA, '');
  return note.length <= LONGEST_NOTE && !SEVERAL_SENTENCES.test(note) && isNote(note, context) ? note : null;
}

/** The same within a sentence. */
export function noteIn(sentence: string, context: PasteContext): string | null {
  const note = NOTE_IN_SENTENCE.exec(sentence)?.[0];
  return note && isNote(note, context) ? note : null;
}

function isNote(note: string, { now, isMessage }: PasteContext): boolean {
  if (!parseDate(note, now) || (isMessage && relativeDay(note) && !/\d\s?[./월]/.test(note))) return false;
  // A bare "11/17(화) 도착" is one of a parcel on its way.
  return noteDays([told('statusNote', note, 0)], 'shipping').length > 0;
}
