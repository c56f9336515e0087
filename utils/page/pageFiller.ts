import { boxOf } from './boxOf';
import type { Box } from './box';
import { emptyBox, fillBox, standsAt, type Filled } from './fillBox';
import { focusedElement } from './focusedElement';
import { keepScroll } from './keepScroll';
import type { FillResult, NoBox, PageBox, UndoResult } from './types';

/** What the popup may ask of a page about its text boxes. */
export interface PageFiller {
  find(): PageBox | NoBox;
  /** After `until` the popup has given up: then nothing is begun any more. */
  fill(until: number, text: string): Promise<FillResult>;
  undo(until: number): Promise<UndoResult>;
  /** Goes over to the next filler, which comes with the next popup. */
  last: Filled | null;
}

export function makePageFiller(document: Document, last: Filled | null): PageFiller {
  const filler: PageFiller = {
    last,
    find() {
      const box = focusedBox(document);
      return typeof box === 'string'
        ? box
        : { lines: box.lines, ...(box.room !== undefined && { room: box.room }) };
    },
    async fill(until, text) {
      const box = focusedBox(document);
      if (typeof box === 'string') return { done: 'none', why: box };
      const fitting = box.lines === 'one' ? text.replaceAll(/\s*\n\s*/g, ' ') : text.replaceAll('\r\n', '\n');
      if (isThere(box, fitting, filler.last)) return { done: 'already-there' };
      if (box.room !== undefined && fitting.length > box.room) return { done: 'too-long', room: box.room };
      if (!box.form(fitting) || Date.now() > until) return { done: 'failed' };
      const filled = await scrolledAsBefore(box, () => fillBox(box, fitting));
      if (!filled) return { done: 'failed' };
      filler.last = filled;
      return { done: 'filled' };
    },
    async undo(until) {
      const filled = filler.last;
      if (!filled?.box.element.isConnected || !filled.box.element.ownerDocument.defaultView) return 'gone';
      // It may have been locked meanwhile, or the page been busy.
      if (typeof boxOf(filled.box.element) === 'string' || Date.now() > until) return 'changed-since';
      const result = await scrolledAsBefore(filled.box, () => emptyBox(filled));
      if (result === 'undone') filler.last = null;
      return result;
    },
  };
  return filler;
}

function focusedBox(document: Document): Box | NoBox {
  const focused = focusedElement(document);
  return focused === 'other-frame' ? focused : focused ? boxOf(focused as HTMLElement) : 'no-box';
}

/** It is all that the box holds, or still stands where we put it before: pressed twice, it is there once. */
function isThere(box: Box, text: string, last: Filled | null): boolean {
  const { text: whole } = box.read();
  const ours = box.form(text);
  const isOurs = last?.box.element === box.element && last.ours === ours && standsAt(last, whole) >= 0;
  return isOurs || (whole === ours && box.shows(text));
}

async function scrolledAsBefore<Result>(box: Box, act: () => Promise<Result>): Promise<Result> {
  const putBack = keepScroll(box.element);
  try {
    return await act();
  } finally {
    putBack();
  }
}
