import { clausesIn } from './analyser/clausesIn';
import { koreanFromKeyboard } from './analyser/koreanFromKeyboard';
import { koreanFromLoans } from './analyser/koreanFromLoans';
import { normalise } from './analyser/normalise';
import { readLength } from './matchSettings';

export interface ReadQuery {
  /** The text normalised; '' when neither letter nor digit is in it. */
  whole: string;
  /** The parts of it that may hold a question by themselves; none where it is a single clause. */
  clauses: string[];
}

/** How a query is read before it is judged; null for what is not in that language. */
export type QueryReader = (query: string) => ReadQuery | null;

/** The beginning and the end of a text too long to be read: the question of a complaint stands at either. */
function shortened(text: string): string {
  if (text.length <= readLength) return text;
  const half = readLength / 2;
  return `${text.slice(0, half)}\n${text.slice(-half)}`;
}

function read(text: string, script: RegExp): ReadQuery | null {
  const whole = normalise(text);
  return script.test(whole) ? { whole, clauses: clausesIn(text) } : null;
}

/** Reads Korean, typed on the English keyboard or with English words in it too. */
export const readKorean: QueryReader = (query) =>
  read(koreanFromLoans(koreanFromKeyboard(shortened(query.trim()))), /[ㄱ-ㅎ가-힣]/);

export const readEnglish: QueryReader = (query) => read(shortened(query.trim()), /[a-z]/);
