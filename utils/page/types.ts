/** What the popup and the script in the page say to each other about the text box that has the focus there. */
export type PageBox = {
  lines: 'many' | 'one';
  /** How many characters (UTF-16 units, as `maxlength` counts) still fit; absent without a limit. */
  room?: number;
};

/**
 * Why there is no box to fill: nothing to write in has the focus; it may not be written in, or is for something else
 * (a password, a search); the focus is in a frame of another origin; the tab may not be entered.
 */
export type NoBox = 'no-box' | 'not-writable' | 'other-frame' | 'no-access';

export type FillResult =
  | { done: 'filled' }
  | { done: 'already-there' }
  | { done: 'too-long'; room: number }
  | { done: 'failed' }
  | { done: 'none'; why: NoBox };

export type UndoResult = 'undone' | 'changed-since' | 'gone' | 'no-access';
