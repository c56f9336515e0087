import type { Draft } from './readDraft';
import type { Finding } from './types';

/** Words in capitals one after another, codes and "I" among them; not what something says. */
const runPattern =
  /(?<![\p{L}\p{N}]|\bsays .{0,40})[A-Z][A-Z\d'’-]*(?:,? [A-Z\d][A-Z\d'’-]*){2,}(?![\p{L}\p{N}_])/gu;
/** Two capitals or more; without a vowel it is an abbreviation, with digits or hyphens a code. */
const loudWord = /(?<![\p{L}\p{N}'’_-])(?=[A-Z'’]*[AEIOUY])[A-Z]{2,}(?:['’][A-Z]+)?(?![\p{L}\p{N}_-])/gu;
/** Words of sentences, as against those of product names. */
const sentenceWord =
  /\b(?:AM|IS|ARE|WAS|HAVE|HAS|DID|WANT|NOT|NEVER|YOU|YOUR|ME|THIS|WHY|WHERE|WHAT|WHEN|PLEASE)\b/;
const leastLoud = 4;
/** A sentence of fewer letters is a cry, and a cry may be loud. */
const leastLetters = 12;

/** English in capitals; codes, abbreviations and names of products are left as they are. */
export function findCapitals({ body, sentences }: Draft): Finding | undefined {
  let mended = body;
  let found: string | undefined;
  for (const { start, text } of sentences) {
    for (const { index, 0: run } of text.matchAll(runPattern)) {
      const loud = run.match(loudWord) ?? [];
      const isWhole = loud.join('').length >= leastLetters && !/\p{Ll}|[가-힣]/u.test(text);
      if (!sentenceWord.test(run) || !(loud.length >= leastLoud || isWhole)) continue;
      const at = start + index;
      found ??= run;
      mended = mended.slice(0, at) + quietly(run, index === 0) + mended.slice(at + run.length);
    }
  }
  return found === undefined ? undefined : { found, mended };
}

function quietly(run: string, opensSentence: boolean): string {
  const quiet = run
    .replace(loudWord, (word) => word.toLowerCase())
    .replace(/\bI['’][A-Z]+/g, (word) => 'I' + word.slice(1).toLowerCase())
    .replace(/\bA\b(?!['’-])/g, 'a');
  return opensSentence ? quiet.charAt(0).toUpperCase() + quiet.slice(1) : quiet;
}
