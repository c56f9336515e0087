import type { LabelledField } from './findLabel';
import type { Strategy } from './types';

/**
 * Where something stands: the elements around it from the page's body inward, by numbers of our own. A list item, a
 * table row and an article, which hold one thing, have negative numbers.
 */
export type Place = number[];

/** One place on the page that claims to be a field's value, as printed; whether it parses is seen later. */
export interface Finding {
  field: LabelledField;
  /** Text nodes of one value, each on a line of its own where that tells them apart. */
  text: string;
  from: Strategy;
  /** The words that named it, without white space; empty where it says by itself what it is. */
  label: string;
  /** Empty for what the address or the page's data say. */
  at: Place;
}

/** An order in the page's own data, apart from what stands on the page. */
export interface DataOrder {
  order: Finding[];
  items: Finding[][];
}

/** All that a page says of orders, before it is known what it means. */
export interface PageFindings {
  /** The adapter's id, 'generic' where none matched. */
  site: string;
  /** What the page asks for, says or is busy with, where it shows no order. */
  page: 'signed-out' | 'error' | 'loading' | 'empty' | 'article' | 'ready';
  /** In the page's order. */
  findings: Finding[];
  /** Places that belong to no item: labels of the order as a whole and of the receiver, headings of other products. */
  foreign: Place[];
  /** What the page's own data say. */
  data: DataOrder[];
  /** Whether the page says that there is more than it shows. */
  isPartial: boolean;
}
