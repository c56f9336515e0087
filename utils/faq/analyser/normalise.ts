const cryingVowels = /[ㅠㅜ]+/g;
const laughter = /(?<![ㄱ-ㅎ])[ㅋㅎ]{2,}(?![ㄱ-ㅎ])/g;
const strayJamo = /[ㄱ-ㅎㅏ-ㅣ]+/g;
const syllable = /[가-힣]/;
/** Numbers of orders, parcels and telephones say nothing of the question; days, sums and hotlines are shorter. */
const longNumber = /(?:[가-힣]*번호 *:? *)?\d(?:[ -]?\d){5,}/g;
/** Codes of errors and models neither. */
const code = /[a-z]+-?\d{2,}/g;
const neitherLetterNorDigit = /[^\p{L}\p{N}]+/gu;

/**
 * One form for what is the same to a reader: composed letters, lower case, no punctuation or emoji,
 * no laughter ("ㅋㅋ") or crying ("ㅠㅠ"), no long numbers, single spaces. Lone consonants stay only where there is
 * no syllable, for then they may be a word's initials.
 */
export function normalise(text: string): string {
  const letters = text.normalize('NFC').toLowerCase().replace(cryingVowels, ' ').replace(laughter, ' ');
  const words = syllable.test(letters) ? letters.replace(strayJamo, ' ') : letters;
  return words.replace(longNumber, ' ').replace(code, ' ').replace(neitherLetterNorDigit, ' ').trim();
}
