import { foldText } from '../fields/foldText';
import type { Line } from '../tree/lines';
import type { Page } from '../tree/page';
import { around, holds, type PageText } from '../tree/pageTree';
import { partsOf, visibleText } from '../tree/visibleText';

/** A day with its year. */
export const SAYS_WHEN = /20\d\d ?[.\-/년] ?\d/;
const LONGEST_NUMBER_LINE = 160;
const TEXTS_NEAR = 3;
const BARE_DAY =
  /^\(?20\d\d ?[.\-/년] ?\d{1,2} ?[.\-/월] ?\d{1,2} ?[.일]?(?: ?\([월화수목금토일]\))?(?: ?\(?\d{1,2}(?::|시 ?)\d{1,2}(?::\d{2}|분)?\)?)?\)?$/;

/** Lists print the day of an order in a heading of its own, just before or behind the number; no label's value is it. */
export function dayNear(number: PageText, { tree: { texts }, labels }: Page): string | null {
  const at = texts.indexOf(number);
  const near = [
    ...texts.slice(Math.max(0, at - TEXTS_NEAR), at).toReversed(),
    ...texts.slice(at + 1, at + 1 + TEXTS_NEAR),
  ];
  const day = near.find((text) => BARE_DAY.test(text.text));
  if (!day || labels.some(({ value }) => value && holds(value.element, day))) return null;
  return day.text.replace(/\((\d{1,2})시 ?(\d{1,2})분\)/, '$1:$2');
}

/** Stores print the time of the order right behind its number, with no label of its own. */
export function lineWithDate({ element: label, texts }: Line, { labels }: Page): string | null {
  let step = 0;
  for (const element of around(label)) {
    if (step++ === 4) return null;
    // The day of another label is not the order's.
    if (labels.some(({ line }) => line.texts[0] !== texts[0] && holds(element, line.texts[0]!))) return null;
    const line = foldText(partsOf(visibleText([element], true)).join(' '));
    if (line.length > LONGEST_NUMBER_LINE) return null;
    if (SAYS_WHEN.test(line)) return line;
  }
  return null;
}
