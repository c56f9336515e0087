/**
 * Puts a changed text into a box as if it had been typed: only what differs is replaced, so that the browser's own undo
 * takes it back. False where the browser cannot; the box is as it was then.
 */
export function changeText(box: HTMLTextAreaElement | null, changed: string): boolean {
  const before = box?.value ?? '';
  if (!box || before === changed) return box !== null;
  const start = sharedStart(before, changed);
  const end = Math.min(
    sharedStart(reversed(before), reversed(changed)),
    Math.min(before.length, changed.length) - start,
  );
  box.focus();
  box.setSelectionRange(start, before.length - end);
  const inserted = changed.slice(start, changed.length - end);
  const done =
    typeof document.execCommand === 'function' &&
    (inserted === '' ? document.execCommand('delete') : document.execCommand('insertText', false, inserted));
  return done && box.value === changed;
}

const thanksWords = /감사|고맙|thank|appreciate/i;

/** The text with a line of its own before what it asks for and thanks for, or at its end. */
export function withLine(text: string, line: string): string {
  const lines = text.split('\n');
  const last = lines.findLastIndex((one) => thanksWords.test(one));
  if (last > 0) return lines.toSpliced(last, 0, line).join('\n');
  const sentences = text.split(/(?<=[.?!]) /);
  const thanks = sentences.findLastIndex((one) => thanksWords.test(one));
  // The request stands right before the thanks.
  const at = thanks < 2 ? sentences.length : thanks - 1;
  return [sentences.slice(0, at).join(' '), line, sentences.slice(at).join(' ')].filter(Boolean).join('\n');
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

function reversed(text: string): string {
  return text.split('').toReversed().join('');
}
