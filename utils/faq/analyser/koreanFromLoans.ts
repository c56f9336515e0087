import { loanWords } from './loanWords';

/** A Korean text with the English words in it said in Korean ("tracking이 안 돼요"); one without Korean as it is. */
export function koreanFromLoans(text: string): string {
  return /[가-힣]/.test(text)
    ? text.replace(/[a-z]+/gi, (word) => loanWords.get(word.toLowerCase()) ?? word)
    : text;
}
