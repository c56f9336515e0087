import { joinedConsonants } from './joinedConsonants';

const onlyConsonants = /^[ㄱ-ㅎ]{2,}$/;

/**
 * The initial consonants that a normalised query is made of ("ㅂㅅㅈㅎ" for 배송 조회), without spaces and each by itself;
 * null where it is anything else.
 */
export function initialsIn(normalised: string): string | null {
  const compact = normalised
    .replaceAll(' ', '')
    .replace(/[ㄳ-ㅄ]/g, (pair) => joinedConsonants[pair] ?? pair);
  return onlyConsonants.test(compact) ? compact : null;
}
