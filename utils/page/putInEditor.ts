import { pause, SETTLED_MS } from './pause';
import { placesIn } from './seenText';
import { selectionAround } from './selectionAround';
import { typeText } from './typeText';

const STEP_MS = 20;
/** An editor that has taken the text has so long to show it. */
const SHOWN_MS = 400;

/**
 * Writes over the selection the way a paste does, or takes it out the way a cut does. Editors with a model of their own
 * (ProseMirror, Lexical, Slate, Draft.js, CKEditor …) take a paste, lines and all, while text that appears by itself is
 * lost to some and breaks others. Only where nobody takes it does the browser write.
 */
export async function putInEditor(host: HTMLElement, text: string): Promise<void> {
  const { selection, range } = selectionAround(host);
  if (!range) {
    selection.selectAllChildren(host);
    selection.collapseToEnd();
  }
  if (!text && selection.isCollapsed) return;
  const before = placesIn(host).text;
  const event = pasteOrCut(text);
  if (isTaken(host, event) || isTaken(host, announcement(event, selection)))
    await changeWithin(SHOWN_MS, host, before);
  // TinyMCE takes it without saying so, and is done a moment later.
  else if (!(await changeWithin(SETTLED_MS, host, before))) typeText(host.ownerDocument, text);
  await pause(SETTLED_MS);
}

function isTaken(host: HTMLElement, event: Event): boolean {
  return !host.dispatchEvent(event);
}

const ASKING = { bubbles: true, cancelable: true, composed: true };

/** With a clipboard of its own; the shopper's is not touched. */
function pasteOrCut(text: string): ClipboardEvent {
  const type = text ? 'paste' : 'cut';
  // Firefox alone knows these two, and lets the page read only what comes in them.
  const own: object = { dataType: 'text/plain', data: text };
  const event = new ClipboardEvent(type, { ...own, ...ASKING });
  if (event.clipboardData) return event;
  const clipboardData = new DataTransfer();
  if (text) clipboardData.setData('text/plain', text);
  return new ClipboardEvent(type, { clipboardData, ...ASKING });
}

/** What a browser says of a paste or a cut that is its own to do. */
function announcement({ type, clipboardData }: ClipboardEvent, selection: Selection): InputEvent {
  const inputType = type === 'paste' ? 'insertFromPaste' : 'deleteByCut';
  const targetRanges = [new StaticRange(selection.getRangeAt(0))];
  return new InputEvent('beforeinput', { inputType, dataTransfer: clipboardData, targetRanges, ...ASKING });
}

async function changeWithin(milliseconds: number, host: HTMLElement, before: string): Promise<boolean> {
  for (let passed = 0; passed < milliseconds; passed += STEP_MS) {
    if (placesIn(host).text !== before) return true;
    await pause(STEP_MS);
  }
  return placesIn(host).text !== before;
}
