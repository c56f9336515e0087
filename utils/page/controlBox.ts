import type { Box, BoxText } from './box';
import { pause, SETTLED_MS } from './pause';
import { typeText } from './typeText';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** A `textarea` or a one-line `input`. */
export function controlBox(control: Control): Box {
  const { start, end, text: before } = read(control);
  return {
    element: control,
    lines: control.localName === 'textarea' ? 'many' : 'one',
    ...(control.maxLength >= 0 && { room: Math.max(0, control.maxLength - before.length + end - start) }),
    exact: true,
    read: () => read(control),
    form: (text) => text,
    // Its value is all that it shows.
    shows: () => true,
    select: async (from, to) => control.setSelectionRange(from, to),
    put: (text) => put(control, text),
  };
}

function read({ value: text, selectionStart, selectionEnd }: Control): BoxText {
  const start = selectionStart ?? text.length;
  const end = selectionEnd ?? start;
  return { text, start, end, selected: text.slice(start, end) };
}

async function put(control: Control, text: string): Promise<void> {
  const { start, end } = read(control);
  if (!text && start === end) return;
  const hasFocus = (control.getRootNode() as Document | ShadowRoot).activeElement === control;
  // The browser writes at the document's selection, which a page may have put elsewhere: brings it back.
  control.setSelectionRange(start, end);
  if (!(hasFocus && typeText(control.ownerDocument, text))) write(control, text);
  await pause(SETTLED_MS);
}

/** The same without the browser's help: undoing by Ctrl+Z is lost, and no `change` would follow by itself. */
function write(control: Control, text: string): void {
  const { start, end } = read(control);
  control.setRangeText(text, start, end, 'end');
  const inputType = text ? 'insertText' : 'deleteContentBackward';
  control.dispatchEvent(
    new InputEvent('input', { inputType, data: text || null, bubbles: true, composed: true }),
  );
  control.dispatchEvent(new Event('change', { bubbles: true }));
}
