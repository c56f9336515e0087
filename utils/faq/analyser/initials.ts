import { getChoseong } from 'es-hangul';

const onlyConsonants = /^[ㄱ-ㅎ]{2,}$/;

/** The initial consonants of a text without its spaces: "배송 조회" gives "ㅂㅅㅈㅎ". */
export function initialsOf(text: string): string {
  return getChoseong(text).replaceAll(' ', '');
}

/** Whether a normalised query is nothing but initial consonants, and so is to be matched as initials. */
export function isInitials(normalised: string): boolean {
  return onlyConsonants.test(normalised.replaceAll(' ', ''));
}
