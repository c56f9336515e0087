import type { Box, BoxText } from './box';
import { putInEditor } from './putInEditor';
import { pause, SETTLED_MS } from './pause';
import { linesOf, placesIn, withoutBlanks } from './seenText';
import { selectionAround } from './selectionAround';

/** An element that can be edited (`contenteditable`), from a bare one to the ones that editors make. */
export function editorBox(host: HTMLElement): Box {
  return {
    element: host,
    lines: host.matches('[aria-multiline=false]') ? 'one' : 'many',
    exact: false,
    read: () => read(host),
    form: withoutBlanks,
    shows: (text) => linesOf(host.innerText).includes(linesOf(text)),
    select: (start, end) => select(host, start, end),
    put: (text) => putInEditor(host, text),
  };
}

function read(host: HTMLElement): BoxText {
  const { text, places } = placesIn(host);
  const { range, selection } = selectionAround(host);
  if (!range) return { text, start: text.length, end: text.length, selected: '' };
  const start = places.filter(({ node, offset }) => range.comparePoint(node, offset) < 0).length;
  const tail = places.filter(({ node, offset }) => range.comparePoint(node, offset + 1) > 0).length;
  return { text, start, end: text.length - tail, selected: selection.toString() };
}

async function select(host: HTMLElement, start: number, end: number): Promise<void> {
  const { places } = placesIn(host);
  const { selection } = selectionAround(host);
  const last = places[end - 1];
  const first = start < end ? places[start] : last && { ...last, offset: last.offset + 1 };
  if (first && last) selection.setBaseAndExtent(first.node, first.offset, last.node, last.offset + 1);
  else selection.collapse(host, 0);
  // Editors hear of it a moment later.
  await pause(SETTLED_MS);
}
