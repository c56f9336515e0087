/** An element of the page: its parent's index in the list, its tag, the attributes that may say something, its marks. */
export type SnapshotElement = [
  parent: number,
  tag: string,
  attributes: Record<string, string>,
  marks: string,
];
/** A text of the page: its element's index in the list, and what it says. */
export type SnapshotText = [parent: number, text: string];

/**
 * The visible page as plain data: all that leaves it. It is read where the page's own scripts cannot reach, kept
 * nowhere, and may be forged: the popup checks it (checkedSnapshot.ts).
 */
export interface PageSnapshot {
  url: string;
  /** In the page's order, parents before children; the first is the body. */
  nodes: (SnapshotElement | SnapshotText)[];
  /** Parts of the data that the page carries, each as JSON: see embeddedData.ts. */
  data: { name: string; json: string }[];
  /** Whether the page was too long to be taken whole: only the surroundings of an order's labels are here. */
  isCut: boolean;
}

/** Letters of `marks`. */
export const STRUCK = 's';
/** For screen readers alone: a label, not hidden text. */
export const SCREEN_READER = 'r';
