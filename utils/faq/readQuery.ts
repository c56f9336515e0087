import { clausesIn } from './analyser/clausesIn';
import { koreanFromKeyboard } from './analyser/koreanFromKeyboard';
import { normalise } from './analyser/normalise';
import { readLength } from './matchSettings';

export interface ReadQuery {
  /** The text as normalised Korean; '' when no letter is in it. */
  whole: string;
  /** The parts of it that may hold a question by themselves; none where it is a single clause. */
  clauses: string[];
}

/** The beginning and the end of a text too long to be read: the question of a complaint stands at either. */
function shortened(text: string): string {
  if (text.length <= readLength) return text;
  const half = readLength / 2;
  return `${text.slice(0, half)}\n${text.slice(-half)}`;
}

/** What is looked for: the text that was typed, as a whole and in its parts. */
export function readQuery(query: string): ReadQuery {
  const text = koreanFromKeyboard(shortened(query.trim()));
  return { whole: normalise(text), clauses: clausesIn(text).map(normalise) };
}
