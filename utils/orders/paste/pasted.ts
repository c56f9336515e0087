import type { Finding } from '../finding';
import type { LabelledField } from '../findLabel';
import type { Strategy } from '../types';

/** A line of the pasted text, or one cell of a table's row in it. */
export interface PastedLine {
  text: string;
  /** The line of the text; the cells of one row share it. */
  row: number;
  /** Whether a mark for headings and lists stood before it (■, ▶, -). */
  isMarked: boolean;
}

/**
 * What a line is, for those around it: a product's name is recognised by the option, count or sum below it, a button by
 * the buttons beside it.
 */
export type LineKind =
  | 'fields'
  | 'name'
  | 'sum'
  | 'count'
  | 'option'
  | 'badge'
  | 'status'
  | 'note'
  | 'action'
  | 'heading'
  | 'personal'
  | 'sentence'
  | 'text';

export interface ReadLine extends PastedLine {
  kind: LineKind;
  findings: Finding[];
}

export interface PasteContext {
  now: Date;
  /** A message may have been sent days ago: its 오늘 and 내일 are not ours. */
  isMessage: boolean;
}

interface Telling {
  /** 'label': a label or the words say it; 'pasted': a sentence does, in passing; 'class': only the place suggests it. */
  from?: Extract<Strategy, 'label' | 'attribute' | 'pasted' | 'class'>;
  label?: string;
}

/** While findings are weighed, `from` says how strong each is; the order that comes out says 'pasted' everywhere. */
export function told(
  field: LabelledField,
  text: string,
  row: number,
  { from = 'label', label = '' }: Telling = {},
): Finding {
  return { field, text, from, label, at: [row] };
}
