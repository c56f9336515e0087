import type { Finding } from '../finding';

const PRIVATE: RegExp[] = [
  /(?<!\d)(?:\+?82[-. ]?)?\(?0?1[016-9]\)?[-. ]?\d{3,4}[-. ]?\d{4}(?!\d)/, // mobile phone
  /(?<!\d)\(?0\d{1,3}[-. )]\s?\d{3,4}[-. ]\d{4}(?!\d)/, // other phone
  /[\d*]{4}[- ][\d*]{4}[- ][\d*]{4}/, // card
  /(?<!\d)\d{2,6}-\d{2,6}-[\d*]{4,}/, // account
  /(?<!\d)\d{6}-[1-8][\d*]{6}/, // resident
  /\d{10}/, // any of them in one piece
  /[\w.+-]+@[\w-]+\.[a-z]/i,
  /(?:받[는으]시?는? ?(?:분|사람)|수령[인자]|수취인|연락처|휴대(?:폰|전화)|주소|주문자)\s?[:：]/,
];
/** Fields of which every word leaves as it stands. */
const IN_WORDS: string[] = [
  'productName',
  'option',
  'seller',
  'statusNote',
  'status',
  'price',
  'total',
  'quantity',
];
const NAMES_SOMEBODY =
  /사람|분$|[인자주]$|[인자]명$|이름|성명|성함|고객|회원|배송지명|name|recipient|receiver|customer|to$/;
const NOBODY = /본인|동일|없음|^[\d\s*-]+$/;
const SHORTEST_NAME = 2;
const LONGEST_NAME = 30;

/** Whether a text holds a phone, card, account or resident number, an e-mail address or the receiver's label. */
export function isPrivate(text: string): boolean {
  return PRIVATE.some((pattern) => pattern.test(text));
}

/** The person that a personal label's value names, to be kept out of everything else. */
export function personIn(label: string, value: string): string[] {
  const name = value.replace(/\s*(?:님|고객님)?\s*(?:[(/|,].*)?$/, '').trim();
  const isName = name.length >= SHORTEST_NAME && name.length <= LONGEST_NAME && !NOBODY.test(name);
  return NAMES_SOMEBODY.test(label) && isName ? [name] : [];
}

/** The findings without those whose words hold a number or a name of the receiver's. */
export function withoutPrivate(findings: Finding[], people: string[]): Finding[] {
  return findings.filter(
    ({ field, text }) =>
      !IN_WORDS.includes(field) || (!isPrivate(text) && !people.some((name) => text.includes(name))),
  );
}
