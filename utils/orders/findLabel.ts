import { fieldLabels, noteLabels, otherLabels, personalLabels } from './labels';
import { textKey } from './fields/foldText';
import { parseStatus } from './fields/parseStatus';

export type LabelledField = keyof typeof fieldLabels;

export interface Label {
  /** The field it names, or why its value is left alone. */
  names: LabelledField | 'note' | 'personal' | 'other';
  /** 0 is the best label of its field. */
  rank: number;
}

export interface LabelledText extends Label {
  /** The value where label and value stand in one text; empty where the text is the label alone. */
  value: string;
}

const LABELS = new Map<string, Label>();
for (const word of otherLabels) LABELS.set(word, { names: 'other', rank: 0 });
for (const word of personalLabels) LABELS.set(word, { names: 'personal', rank: 0 });
for (const word of noteLabels) LABELS.set(word, { names: 'note', rank: 0 });
for (const [field, words] of Object.entries(fieldLabels)) {
  words.forEach((word, rank) => LABELS.set(word, { names: field as LabelledField, rank }));
}

const LONGEST_LABEL = 24;

/** The label that a text is, or begins with: "주문번호", "주문번호 : 2025…", "구매확정일 2025. 11. 8. (토)". */
export function findLabel(text: string): LabelledText | null {
  if (text.length <= LONGEST_LABEL) {
    const whole = LABELS.get(textKey(text).replace(/[:：]$/, ''));
    // "취소요청" alone is the order's status; only with a day behind it is it that day's label.
    if (whole && !parseStatus(text)) return { ...whole, value: '' };
  }
  const colon = /[:：]/.exec(text.slice(0, LONGEST_LABEL))?.index ?? -1;
  if (colon > 0) {
    const beforeColon = LABELS.get(textKey(text.slice(0, colon)));
    if (beforeColon) return { ...beforeColon, value: text.slice(colon + 1).trim() };
  }
  // Without a colon only a value that begins with a digit or a currency sign is told from the label's own words.
  const digit = text.slice(0, LONGEST_LABEL).search(/[\d₩$+−(-]/);
  if (digit > 0) {
    const beforeDigit = LABELS.get(textKey(text.slice(0, digit)));
    if (beforeDigit) return { ...beforeDigit, value: text.slice(digit).trim() };
  }
  return null;
}
