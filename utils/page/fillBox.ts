import type { Box, BoxText } from './box';
import type { UndoResult } from './types';

/** A text that we put into a box, and where. */
export interface Filled {
  box: Box;
  ours: string;
  start: number;
  /** What was selected and is gone for it. */
  replaced: string;
}

/** Puts a text in at the caret; null where the page did not take it as it is, and the box is again as it was. */
export async function fillBox(box: Box, text: string): Promise<Filled | null> {
  const before = box.read();
  const ours = box.form(text);
  await box.put(text);
  if (box.read().text === head(before) + ours + tail(before) && box.shows(text))
    return { box, ours, start: before.start, replaced: before.selected };
  await putBack(box, before);
  return null;
}

/** Where our text stands: where it was put, or once elsewhere since something was written before it; else -1. */
export function standsAt({ ours, start }: Filled, text: string): number {
  if (text.startsWith(ours, start)) return start;
  const found = text.indexOf(ours);
  return found === text.lastIndexOf(ours) ? found : -1;
}

/** Takes our text out and puts back what it replaced; what the shopper has written around it stays. */
export async function emptyBox(filled: Filled): Promise<UndoResult> {
  const { box, ours, replaced } = filled;
  const start = standsAt(filled, box.read().text);
  if (start < 0) return 'changed-since';
  return (await exchange(box, start, start + ours.length, replaced)) ? 'undone' : 'changed-since';
}

/** After a text that came in changed, in part or not at all. */
async function putBack(box: Box, before: BoxText): Promise<void> {
  const { text, start, end } = box.read();
  if (text === before.text && start === before.start && end === before.end) return;
  const behind = text.length - tail(before).length;
  const isAround = text.startsWith(head(before)) && text.endsWith(tail(before)) && behind >= before.start;
  if (text !== before.text && isAround) await exchange(box, before.start, behind, before.selected);
  // The page changed more than what we wrote.
  else if (text !== before.text && box.exact) await exchange(box, 0, text.length, before.text);
  await box.select(before.start, before.end);
}

/**
 * Takes a part out, then puts another in: false where one of them was refused. In two steps since some editors do not
 * hear of a selection while the popup has the focus; then nothing is taken out, and nothing may be put in elsewhere.
 */
async function exchange(box: Box, from: number, to: number, text: string): Promise<boolean> {
  const whole = box.read().text;
  await box.select(from, to);
  const { start, end } = box.read();
  if (start !== from || end !== to) return false;
  await box.put('');
  const [front, back] = [whole.slice(0, from), whole.slice(to)];
  if (box.read().text !== front + back) return false;
  if (!text) return true;
  // The page may have left something selected that is not ours to write over.
  const caret = box.read();
  if (caret.start !== from || caret.end !== from) await box.select(from, from);
  await box.put(text);
  return box.read().text === front + box.form(text) + back;
}

function head({ text, start }: BoxText): string {
  return text.slice(0, start);
}

function tail({ text, end }: BoxText): string {
  return text.slice(end);
}
