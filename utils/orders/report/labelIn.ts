import { foldText, textKey } from '../fields/foldText';
import { englishParts, koreanEnds, koreanParts, statusEnds } from './vocabulary';

const LONGEST = 20;
const LABEL = new RegExp(
  `^(?:총?(?:${anyOf(koreanParts)})+(?:${anyOf(koreanEnds)})?|(?:${anyOf(englishParts)})+)$`,
);
const STATUS = new RegExp(`(?:${anyOf(statusEnds)})$`);

export interface LabelOfText {
  /** Its words, without white space. */
  label: string;
  /** What stands behind it in the same text. */
  rest: string;
}

/** The label that a text is or begins with, where every part of it is a word of our own list. */
export function labelIn(text: string): LabelOfText | null {
  const folded = foldText(text);
  for (const end of [folded.search(/[:：]/), folded.search(/\d/), folded.length]) {
    const label = textKey(folded.slice(0, Math.max(end, 0))).replace(/#$/, '');
    if (isLabel(label)) return { label, rest: folded.slice(end) };
  }
  return null;
}

/** Whether words without white space are a label made of our own words alone. */
export function isLabel(label: string): boolean {
  return (
    label.length > 1 && label.length <= LONGEST && LABEL.test(label.toLowerCase()) && !STATUS.test(label)
  );
}

function anyOf(words: string): string {
  // The longer first: 운송장 before 운송.
  return words
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|');
}
