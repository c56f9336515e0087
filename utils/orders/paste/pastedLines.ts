import { foldText } from '../fields/foldText';
import { findLabel } from '../findLabel';
import type { PastedLine } from './pasted';

const LONGEST_LINE = 1000;
const SENT_BY_WEB = /^\[(?:Web|국제|국외|로밍)\s?발신\]\s*/;
/** Answers quote with ">". */
const QUOTE = /^(?:\s*>)+\s?/;
/** A talk exported from KakaoTalk: "[포근상점] [오전 10:12] …". */
const TALK_PREFIX = /^\[[^\][]{1,40}\] \[(?:오전|오후) \d{1,2}:\d{2}\] /;
/** A table written with strokes: "| 주문번호 | 2026… |". */
const PIPED = /^\s*\|(.*)\|\s*$/;
const MARK = /^(?:[-–—*•·ㆍ∙▪■□◆◇▶▷►▸▹●○◎★☆※→✔✅☑☞📦🚚💳🛒🎁]\uFE0F?\s*)+(?=[^\d\s]|\d{4})/u;
/** "[상품명] 구름결 담요", "<주문번호> 2026…". */
const LABEL_IN_BRACKETS = /^[[<【(]([^\][<>【】()]{2,20})[\]>】)]\s*[:：]?\s*(?=\S)/;

/** The rows of a pasted text, cells apart by tabs, with quotes and exports' prefixes taken off. */
export function rowsOf(text: string): string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).map((row) => {
    const own = row.replace(QUOTE, '').replace(TALK_PREFIX, '');
    const inside = PIPED.exec(own)?.[1];
    return inside === undefined ? own : inside.replaceAll('|', '\t');
  });
}

/** The cells of a row as lines. */
export function linesOf(row: string, index: number): PastedLine[] {
  return row.split('\t').flatMap((cell) => {
    const folded = foldText(cell.slice(0, LONGEST_LINE));
    const plain = folded.replace(SENT_BY_WEB, '').replace(MARK, '');
    return plain ? [{ text: labelFirst(plain), row: index, isMarked: plain !== folded }] : [];
  });
}

/** The label of a line as `findLabel` knows it: its own brackets become a colon. */
function labelFirst(text: string): string {
  const [whole = '', words = ''] = LABEL_IN_BRACKETS.exec(text) ?? [];
  return words && findLabel(words)?.value === '' ? `${words}: ${text.slice(whole.length)}` : text;
}
