import type { CorrectableField } from '../orders/correctOrder';
import type { Order } from '../orders/types';

/** What became of a pasted text. */
export type PasteOutcome =
  | { kind: 'nothing-found' | 'nothing-new' | 'other-order' }
  /** The text is where the orders in front of the shopper come from. */
  | { kind: 'taken'; orders: number }
  /** What the page did not say was filled in. */
  | { kind: 'filled'; fields: CorrectableField[] }
  /** Several orders of the text may be the page's: the shopper says which. */
  | { kind: 'choose'; orders: Order[] };
