import type { LabelledField } from '../findLabel';
import type { Finding } from '../finding';
import type { PageElement } from '../tree/pageTree';
import type { Strategy } from '../types';

/** A finding while it is still known which element it came from. */
export interface PlacedFinding extends Omit<Finding, 'at'> {
  element: PageElement;
}

export function placed(
  field: LabelledField,
  text: string,
  element: PageElement,
  { from = 'label', label = '' }: { from?: Strategy; label?: string } = {},
): PlacedFinding {
  return { field, text, from, label, element };
}
