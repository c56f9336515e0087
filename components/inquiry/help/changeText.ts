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

/** The text with a line before the one that thanks, or at its end. */
export function withLine(text: string, line: string): string {
  const lines = text.split('\n');
  const thanks = lines.findLastIndex((one) => /감사|고맙|thank|appreciate/i.test(one));
  return lines.toSpliced(thanks < 0 ? lines.length : thanks, 0, line).join('\n');
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

function reversed(text: string): string {
  return text.split('').toReversed().join('');
}
