import { convertQwertyToHangul } from 'es-hangul';
import { englishWords } from './englishWords';

const latinRun = /[a-z]+/gi;
const wholeSyllables = /^[가-힣]+$/;

/** What the keys of a Latin run write in Korean; null unless they are whole syllables. */
function syllablesOf(run: string): string | null {
  if (englishWords.has(run.toLowerCase())) return null;
  try {
    const written = convertQwertyToHangul(run);
    return wholeSyllables.test(written) ? written : null;
  } catch {
    // es-hangul throws for vowels that no syllable can hold ("hoj").
    return null;
  }
}

/**
 * Korean typed with the keyboard left on English ("qothd" for "배송") turned into Korean.
 * Only if every Latin run becomes whole syllables and none is an English word: else the text as it was.
 */
export function koreanFromKeyboard(text: string): string {
  const runs = text.match(latinRun);
  if (!runs) return text;
  const written = runs.map(syllablesOf);
  return written.includes(null) ? text : text.replace(latinRun, () => written.shift() ?? '');
}
