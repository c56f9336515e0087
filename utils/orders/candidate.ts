import type { LabelledField } from './findLabel';
import type { Strategy } from './types';

/** One place on the page that claims to be a field's value, as printed; whether it parses is seen later. */
export interface Candidate {
  field: LabelledField | 'statusNote';
  text: string;
  from: Strategy;
  /** Among candidates of one strategy the lower rank wins. */
  rank: number;
  /** Where it stands; absent for pasted text. */
  element?: Element;
}
