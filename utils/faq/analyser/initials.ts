const onlyConsonants = /^[ㄱ-ㅎ]{2,}$/;

/** Whether a normalised query is nothing but initial consonants ("ㅂㅅㅈㅎ" for 배송 조회), and so is to be matched as such. */
export function isInitials(normalised: string): boolean {
  return onlyConsonants.test(normalised.replaceAll(' ', ''));
}
