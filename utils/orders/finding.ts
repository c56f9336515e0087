import type { LabelledField } from './findLabel';
import type { Strategy } from './types';

/** One place on the page that claims to be a field's value, as printed; whether it parses is seen later. */
export interface Finding {
  field: LabelledField;
  /** Text nodes of one value, each on a line of its own where that tells them apart. */
  text: string;
  from: Strategy;
  /** The words that named it, without white space; empty where it says by itself what it is. */
  label: string;
}

/** The same with the place itself, while still in the page. */
export interface PlacedFinding extends Finding {
  element: Element | null;
}

/**
 * All that leaves the page: texts that may be an order's fields. What they mean is decided where the page's own
 * scripts cannot reach.
 */
export interface PageFindings {
  /** The adapter's id, 'generic' where none matched. */
  site: string;
  /** What the page asks for or is busy with, where it shows no order. */
  page: 'signed-out' | 'loading' | 'ready';
  /** One list an item, in the page's order. */
  items: Finding[][];
  /** What is said of the order as a whole. */
  order: Finding[];
}
