import { englishBeforeName, koreanBeforeName, koreanSentenceWord, koreanTails } from './swearForms';
import type { Edit } from './takeOut';
import type { Range, SwearRole } from './types';

const letter = /\p{L}/u;
const reach = 80;
/** Between marks or the ends of its sentence a word is a call or a cry. */
const openLeft = /(?:^|[,.!?:;–—-])\s*$/;
const openRight = /^\s*(?:$|[,.!?…;”’")\]])/;

/** How much of a Korean sentence goes with a word; undefined where the clause does not stand without it. */
export function koreanExtent(sentence: string, { start, end }: Range, role: SwearRole): Range | undefined {
  const after = sentence.slice(end);
  const attribute = koreanTails.attribute.exec(after);
  if (attribute) return { start: nameStart(sentence, start, role), end: end + attribute[0].length };
  if (role === 'deeds') return deedExtent(sentence, { start, end });
  if (role === 'asides' && /^\s?같/.test(after)) return undefined;
  const tail = koreanTails[role === 'asides' ? 'cry' : 'particle'].exec(after)?.[0];
  if (role === 'asides') return { start, end: end + (tail ?? '').length };
  if (koreanTails.verdict.test(after) || tail === undefined) return undefined;
  const from = nameStart(sentence, start, role);
  const isLast = !letter.test(sentence.slice(end + tail.length));
  const before = sentence.slice(Math.max(0, from - reach), from);
  if (isLast && tail === '' && letter.test(before) && !koreanSentenceWord.test(before)) return undefined;
  return { start: from, end: end + tail.length };
}

function nameStart(sentence: string, start: number, role: SwearRole): number {
  if (role !== 'names') return start;
  return start - (koreanBeforeName.exec(sentence.slice(Math.max(0, start - reach), start))?.[0].length ?? 0);
}

function deedExtent(sentence: string, { start, end }: Range): Range | undefined {
  const tail = koreanTails.deed.exec(sentence.slice(end))![0];
  const till = end + tail.length;
  const before = sentence.slice(Math.max(0, start - reach), start);
  const isLast = !letter.test(sentence.slice(till));
  if (isLast) return koreanSentenceWord.test(before) ? { start, end: till } : undefined;
  return koreanTails.subordinate.test(sentence.slice(start, till)) ? { start, end: till } : undefined;
}

/** The same for an English one. */
export function englishExtent(sentence: string, { start, end }: Range, role: SwearRole): Edit | undefined {
  if (role === 'asides') return withArticle(sentence, { start, end });
  const prefix = englishBeforeName.exec(sentence.slice(Math.max(0, start - reach), start))?.[0] ?? '';
  const from = start - prefix.length;
  if (openLeft.test(sentence.slice(0, from)) && openRight.test(sentence.slice(end)))
    return { start: from, end };
  const called = role === 'names' ? /^(?:hey\s+)?you(?=\s)/i.exec(prefix) : null;
  return called ? { start: from + called[0].length, end } : undefined;
}

/** "a stupid answer" becomes "an answer". */
function withArticle(sentence: string, { start, end }: Range): Edit {
  const article = /(?<![a-z])(a)n?\s+$/i.exec(sentence.slice(Math.max(0, start - reach), start));
  if (!article) return { start, end };
  const instead = article[1] + (/^\s*[aeiou]/i.test(sentence.slice(end)) ? 'n' : '');
  return { start: start - article[0].length, end, instead };
}
