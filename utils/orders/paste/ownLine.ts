import { findLabel, type LabelledText, type LabelName } from '../findLabel';
import type { Finding } from '../finding';
import { isAction } from './actions';
import { isBareDate } from './bareDate';
import { isSentence } from './isSentence';
import type { Piece } from './labelledPieces';
import { labelledValues } from './labelledValues';
import { told, type LineKind, type PastedLine, type PasteContext, type ReadLine } from './pasted';
import { plainLine, senderFindings } from './plainLines';
import { sentenceFindings } from './sentences';

const SUBJECT_AT_END = /[가-힣)\]」』'"”’][이가은는을를의]$/;
const FREE_WORDS: LabelName[] = ['productName', 'option', 'seller', 'personal'];
const OF_PRODUCT: Partial<Record<LabelName, LineKind>> = {
  option: 'option',
  quantity: 'count',
  price: 'sum',
};

/** What a line says without those around it; `before`: a date stands behind a number, a sentence goes on. */
export function ownLine(
  line: PastedLine,
  pieces: Piece[],
  before: ReadLine | undefined,
  context: PasteContext,
): ReadLine {
  if (isAction(line.text)) return { ...line, kind: 'action', findings: [] };
  if (pieces.every(({ label }) => !label)) return unlabelledLine(line, before, context);
  const findings = pieces.flatMap(({ text, label }) => {
    if (!label) return senderFindings(text, line.row);
    return label.value ? labelledValues(label, label.value, text, line.row, context) : [];
  });
  const isOnlyPersonal = pieces.every(({ label }) => label && isPersonal(label));
  // A name, an option and the receiver's lines may say anything.
  const isFree = pieces.some(({ label }) => label?.names.some((name) => FREE_WORDS.includes(name)));
  const sentences = isFree ? pieces.filter(({ label }) => !label).map(({ text }) => text) : [line.text];
  const said = sentences.flatMap((text) => sentenceFindings(text, line.row, context));
  return {
    ...line,
    kind: isOnlyPersonal ? 'personal' : kindOf(findings, pieces[0]?.label?.names[0]),
    findings: [...findings, ...said],
  };
}

function unlabelledLine(line: PastedLine, before: ReadLine | undefined, context: PasteContext): ReadLine {
  const isBehindNumber = before?.findings.some(({ field }) => field === 'orderNumber');
  if (isBehindNumber && isBareDate(line.text, context.now))
    return { ...line, kind: 'fields', findings: [told('orderedAt', line.text, line.row)] };
  const [kind, findings] = plainLine(line, context);
  // A message may be broken in the middle of a sentence.
  if (before?.kind === 'text' && SUBJECT_AT_END.test(before.text) && isSentence(line.text))
    return {
      ...line,
      kind: 'sentence',
      findings: sentenceFindings(`${before.text} ${line.text}`, line.row, context),
    };
  const isHeading = kind === 'text' && (line.isMarked || findLabel(line.text, true)?.value === '');
  return { ...line, kind: isHeading ? 'heading' : kind, findings };
}

/** By what is said of one product alone, a line is a part of its block; so is a label whose value stands below. */
export function kindOf(findings: Finding[], label?: LabelName): LineKind {
  const fields = new Set<LabelName>(findings.map(({ field }) => field));
  if (fields.has('productName')) return 'name';
  const [only = label] = fields;
  return (fields.size < 2 && only && OF_PRODUCT[only]) || 'fields';
}

export function isPersonal({ names }: LabelledText): boolean {
  return names.includes('personal');
}
