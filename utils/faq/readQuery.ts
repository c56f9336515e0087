import { conceptsOf } from './analyser/conceptsOf';
import { koreanFromKeyboard } from './analyser/koreanFromKeyboard';
import { normalise } from './analyser/normalise';
import { respell } from './analyser/respell';
import { topics } from './analyser/topics';
import { readLength } from './matchSettings';

function beginning(text: string): string {
  if (text.length <= readLength) return text;
  const cut = text.slice(0, readLength);
  return cut.slice(0, cut.lastIndexOf(' ') + 1) || cut;
}

/**
 * What is searched for: the beginning of what was typed, as normalised Korean; '' when no letter is in it.
 * Spelling is put right only where no topic is recognised: what was understood is left as it is.
 */
export function readQuery(query: string): string {
  const read = normalise(koreanFromKeyboard(beginning(query.trim())));
  return conceptsOf(read.replaceAll(' ', ''), topics).length > 0 ? read : respell(read);
}
