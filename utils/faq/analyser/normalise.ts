const cryingVowels = /[ㅠㅜ]+/g;
const laughter = /(?<![ㄱ-ㅎ])[ㅋㅎ]{2,}(?![ㄱ-ㅎ])/g;
const strayJamo = /[ㄱ-ㅎㅏ-ㅣ]+/g;
const syllable = /[가-힣]/;
const neitherLetterNorDigit = /[^\p{L}\p{N}]+/gu;

/**
 * One form for what is the same to a reader: composed letters, lower case, no punctuation or emoji,
 * no laughter ("ㅋㅋ") or crying ("ㅠㅠ"), single spaces. Lone consonants stay only where there is
 * nothing else, for then they may be a word's initials.
 */
export function normalise(text: string): string {
  const letters = text.normalize('NFC').toLowerCase().replace(cryingVowels, ' ').replace(laughter, ' ');
  const words = syllable.test(letters) ? letters.replace(strayJamo, ' ') : letters;
  return words.replace(neitherLetterNorDigit, ' ').trim();
}
