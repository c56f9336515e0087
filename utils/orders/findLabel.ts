import { textKey } from './fields/foldText';
import { fieldLabels, otherLabel, personalLabel, statusShape } from './labels';

export type LabelledField = keyof typeof fieldLabels;

export interface LabelledText {
  /** The field it names, or why its value is left alone. */
  names: LabelledField | 'personal' | 'gift' | 'other';
  /** Its words, without white space. */
  label: string;
  /** The value where label and value stand in one text; empty where the text is the label alone. */
  value: string;
}

const LABELS = Object.entries({
  ...fieldLabels,
  personal: personalLabel,
  gift: /^사은품$/,
  other: otherLabel,
}) as [LabelledText['names'], RegExp][];
// Nearly every text of a page is no label: one test says so.
const ANY_LABEL = new RegExp(LABELS.map(([, words]) => words.source).join('|'));
const LONGEST_LABEL = 24;

/** Whether a label names a field of ours; personal ones and those of sums we do not read name none. */
export function isField(names: LabelledText['names']): names is LabelledField {
  return names in fieldLabels;
}

/** The label that a text is, or begins with: "주문번호", "주문번호 : 2025…", "구매확정일 2025. 11. 8. (토)". */
export function findLabel(text: string): LabelledText | null {
  const head = text.slice(0, LONGEST_LABEL);
  // "취소요청" alone is the order's status; only with a day behind it is it that day's label.
  const whole = head === text && labelled(text.replace(/[:：]$/, ''), '');
  if (whole && !statusShape.test(whole.label)) return whole;
  // Without a colon only a value that begins with a digit or a currency sign is told from the label's own words.
  for (const [end, skipped] of [
    [head.search(/[:：]/), 1],
    [head.search(/[\d₩$+−(-]/), 0],
  ] as const) {
    const found = end > 0 && labelled(text.slice(0, end), text.slice(end + skipped).trim());
    if (found) return found;
  }
  return null;
}

function labelled(words: string, value: string): LabelledText | null {
  const label = textKey(words);
  if (!ANY_LABEL.test(label)) return null;
  const [names] = LABELS.find(([, family]) => family.test(label))!;
  return { names, label, value };
}
