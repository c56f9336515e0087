import { convertQwertyToHangul } from 'es-hangul';
import { englishWords } from './englishWords';

const latinRun = /[a-z]+/gi;
const wholeSyllables = /^[가-힣]+$/;

/**
 * Korean typed with the keyboard left on English ("qothd" for "배송") turned into Korean.
 * Only if every Latin run becomes whole syllables and none is an English word: else the text as it was.
 */
export function koreanFromKeyboard(text: string): string {
  const runs = text.match(latinRun);
  if (!runs) return text;
  const meant = runs.every(
    (run) => !englishWords.has(run.toLowerCase()) && wholeSyllables.test(convertQwertyToHangul(run)),
  );
  return meant ? text.replace(latinRun, (run) => convertQwertyToHangul(run)) : text;
}
