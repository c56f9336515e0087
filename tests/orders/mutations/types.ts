import type { Difference } from '../comparePages';
import type { Random } from './random';

/** Something a store may do to its page overnight that changes nothing of what a shopper reads there as the truth. */
export interface Mutation {
  name: string;
  /** Changes the document in place. Gives how many places were changed: 0 where the page has nothing of the kind. */
  apply: (document: Document, random: Random) => number;
  /** A value that is another than the expected one, but the right one for what is left of the page: it counts as absent. */
  isNextBest?: (difference: Difference) => boolean;
}
