import { findLabel, isField, type LabelledText } from '../findLabel';
import { isAction } from './actions';
import { labelledPieces } from './labelledPieces';
import { labelledValues, productFindings } from './labelledValues';
import { isPersonal, kindOf, ownLine } from './ownLine';
import type { LineKind, PastedLine, PasteContext, ReadLine } from './pasted';
import { isSumLine } from './printedSums';
import { personIn } from './privateText';

const POINTS = /^[-+(]?\s?[\d,.]+\s?(?:원|P|점)?\)?$/;
const CLOSES_PERSONAL: LineKind[] = ['fields', 'name', 'status', 'heading'];

export interface ReadText {
  lines: ReadLine[];
  /** Who is named as receiver or buyer. */
  people: string[];
}

/** What each line says, with the value of a label that stands below it, and what is the receiver's left out. */
export function readLines(lines: PastedLine[], context: PasteContext): ReadText {
  const read: ReadLine[] = [];
  const people: string[] = [];
  let awaiting: LabelledText | null = null;
  let isOfReceiver = false;
  for (const line of lines) {
    const pieces = labelledPieces(line.text);
    const labels = pieces.flatMap(({ label }) => label ?? []);
    const value: ReadLine | null =
      awaiting && labels.length === 0 ? valueLine(awaiting, line, context) : null;
    if (value?.kind === 'personal') people.push(...personIn(awaiting!.label, line.text));
    for (const label of labels) if (isPersonal(label)) people.push(...personIn(label.label, label.value));
    const own: ReadLine = value ?? ownLine(line, pieces, read.at(-1), context);
    const isOther = CLOSES_PERSONAL.includes(own.kind) || labels.some((label) => !isPersonal(label));
    if (isOther) isOfReceiver = false;
    read.push(isOfReceiver && !value ? { ...own, kind: 'personal', findings: [] } : own);
    const last = labels.at(-1);
    awaiting = last?.value === '' ? last : productHead(own);
    // Below "배송지" or "받는 사람" on a line of its own stand lines without labels.
    if (last && isPersonal(last)) isOfReceiver = awaiting !== null || isOfReceiver;
  }
  return { lines: read, people };
}

/** "▶ 주문상품": a product stands below, while anything could stand below a page's heading. */
function productHead({ text, kind, isMarked }: ReadLine): LabelledText | null {
  const head = kind === 'heading' && isMarked ? findLabel(text, true) : null;
  return head?.value === '' && head.names.includes('productName') ? { ...head, label: '' } : null;
}

/** The line below a label, where it can be its value. */
function valueLine(label: LabelledText, line: PastedLine, context: PasteContext): ReadLine | null {
  if (isPersonal(label)) return { ...line, kind: 'personal', findings: [] };
  if (!label.names.some(isField)) {
    const isValue = label.names.includes('gift') || isSumLine(line.text) || POINTS.test(line.text);
    return isValue ? { ...line, kind: 'fields', findings: [] } : null;
  }
  if (isAction(line.text)) return null;
  const findings = !label.label
    ? productFindings(line.text, line.row, '', true)
    : labelledValues(label, line.text, `${label.label} ${line.text}`, line.row, context);
  return findings.length > 0 ? { ...line, kind: kindOf(findings), findings } : null;
}
