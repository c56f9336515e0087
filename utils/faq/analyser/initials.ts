const onlyConsonants = /^[ㄱ-ㅎ]{2,}$/;
/** What keyboards join while initials are typed. */
const joined: Readonly<Record<string, string>> = {
  ㄳ: 'ㄱㅅ',
  ㄵ: 'ㄴㅈ',
  ㄶ: 'ㄴㅎ',
  ㄺ: 'ㄹㄱ',
  ㄻ: 'ㄹㅁ',
  ㄼ: 'ㄹㅂ',
  ㄽ: 'ㄹㅅ',
  ㄾ: 'ㄹㅌ',
  ㄿ: 'ㄹㅍ',
  ㅀ: 'ㄹㅎ',
  ㅄ: 'ㅂㅅ',
};

/**
 * The initial consonants that a normalised query is made of ("ㅂㅅㅈㅎ" for 배송 조회), without spaces and each by itself;
 * null where it is anything else.
 */
export function initialsIn(normalised: string): string | null {
  const compact = normalised.replaceAll(' ', '').replace(/[ㄳ-ㅄ]/g, (pair) => joined[pair] ?? pair);
  return onlyConsonants.test(compact) ? compact : null;
}
