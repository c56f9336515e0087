import type { Range } from './types';

const longestWord = 40;

/** The range widened to the ends of the words it begins and ends in: not "신고하겠" but "신고하겠습니다". */
export function wordsAround(text: string, { start, end }: Range): Range {
  return {
    start: start - /[\p{L}\p{N}'’]*$/u.exec(text.slice(Math.max(0, start - longestWord), start))![0].length,
    end: end + /^[\p{L}\p{N}'’]*/u.exec(text.slice(end, end + longestWord))![0].length,
  };
}
