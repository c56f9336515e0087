import { findLabel, type LabelledText } from '../findLabel';
import { isSentence } from './isSentence';

export interface Piece {
  /** As it stands in the line. */
  text: string;
  label: LabelledText | null;
}

/** Where a label may begin within a line: words before a colon, or a number's label with its number behind it. */
const LABEL_START =
  /(?<=[\s,/|·;()[\]])(?=[가-힣A-Za-z][가-힣A-Za-z ]{0,20}\s?[:：])|(?<=[\s,/|·;()[\]])(?=(?:상품 ?)?(?:주문 ?번호|(?:운송장|송장) ?번호)(?:는|은)?\s?[[(#]?\s?[A-Z]{0,4}-?\d)|(?<=[\s,;([])(?=order (?:number|no\.?|id)?\s?#?\s?[A-Z]{0,4}-?\d{3})/giu;
/** "주문번호는 2026…" */
const PARTICLE = /^((?:상품 ?)?주문 ?번호|(?:운송장|송장) ?번호)(?:는|은) ?(?=\d|[A-Z])/;
const DAY_OF_ANYTHING = /^(?:date|날짜|일자)$/;
/** Labels that Naver says to screen readers and that a copy glues to their values. */
const GLUED = /^(?<label>상품명|판매자명)(?<value>(?!세서|칭|[은을이가도과와의만](?:\s|$)|[:：\s]).+)$/;
const LABEL_AND_WORDS =
  /^(?<label>상품명|판매자명|옵션|택배사|배송상태|주문상태|결제수단|결제방법|(?:was |order )?placed(?: on)?|ordered on|arriving|delivered on|shipped on)\s(?<value>.+)$/i;

/** A line cut before each of its labels: "주문번호 2026… / 상품명 : 담요" are two pieces. */
export function labelledPieces(line: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const { index } of line.matchAll(LABEL_START)) {
    const behind = labelOf(line.slice(index));
    if (index < start || !behind?.value || index < start + labelLength(line.slice(start))) continue;
    pieces.push(pieceOf(line.slice(start, index).replace(/[\s,/|·;([]+$/, '')));
    start = index;
  }
  pieces.push(pieceOf(line.slice(start)));
  return pieces.filter(({ text }) => text);
}

function pieceOf(text: string): Piece {
  return { text, label: labelOf(text) ?? wordsBehindLabel(text) };
}

/** Of a line, not of a table: the "Date" of a mail is not the order's. */
function labelOf(text: string): LabelledText | null {
  const label = findLabel(text.replace(/^\(/, '').replace(PARTICLE, '$1 '));
  return label && DAY_OF_ANYTHING.test(label.label) ? { ...label, names: ['other'] } : label;
}

/** How much of a text its own label takes: no other label begins within. */
function labelLength(text: string): number {
  const label = findLabel(text);
  return label ? text.length - label.value.length : 0;
}

/** "상품명구름결 담요" and "옵션 색상: 아이보리": no colon, but nothing else begins so. */
function wordsBehindLabel(text: string): LabelledText | null {
  const { label, value } = (GLUED.exec(text) ?? LABEL_AND_WORDS.exec(text))?.groups ?? {};
  if (!label || !value || isSentence(value)) return null;
  const known = findLabel(label);
  return known && { ...known, value };
}
