import { koreanFromKeyboard } from './analyser/koreanFromKeyboard';
import { normalise } from './analyser/normalise';
import { readLength } from './matchSettings';

function beginning(text: string): string {
  if (text.length <= readLength) return text;
  const cut = text.slice(0, readLength);
  return cut.slice(0, cut.lastIndexOf(' ') + 1) || cut;
}

/** What is searched for: the beginning of what was typed, as normalised Korean; '' when no letter is in it. */
export function readQuery(query: string): string {
  return normalise(koreanFromKeyboard(beginning(query.trim())));
}
