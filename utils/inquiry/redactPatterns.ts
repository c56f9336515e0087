export type MaskedKind =
  'resident' | 'phone' | 'card' | 'secret' | 'account' | 'order' | 'address' | 'email' | 'name';

/** Something that was taken out of a text, as it stood there. */
export interface MaskedPart {
  kind: MaskedKind;
  text: string;
}

export interface MaskPattern {
  kind: MaskedKind;
  /** Matched on a copy with plain digits and hyphens. The group `secret`, where there is one, is all that is masked. */
  pattern: RegExp;
  /** Codes, dates and sums can look alike, and are left as they are. */
  unlessCode?: boolean;
  /** Masked only where a word such as 계좌 or 입금 stands before it. */
  afterAccountWord?: boolean;
  /** Fewest digits in all, and in the longest group, where the pattern alone would also take ranges and sizes. */
  least?: { digits: number; longestGroup: number };
}

/** In order: what one has masked is out of sight of those after it. */
export const maskPatterns: MaskPattern[] = [
  { kind: 'secret', pattern: /(?:cvc|cvv|비밀\s?번호|비번|\bpin)\D{0,6}?(?<secret>\d{3,6})(?!\d)/dgi },
  { kind: 'secret', pattern: /유효\s?기간\D{0,6}?(?<secret>\d{2}\s?\/\s?\d{2})(?![\d/])/dg },
  {
    kind: 'resident',
    pattern: /(?<!\d)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\s?[-. ]\s?\d[\d*]{6}(?![\d*])/dg,
  },
  {
    kind: 'card',
    pattern: /(?<!\d)\d{4}(?<gap>[-. /_]{1,3})\d{4}\k<gap>\d{4}\k<gap>\d{3,7}(?!\d)/dg,
    unlessCode: true,
  },
  // Mobile, with or without separators and the country's code.
  {
    kind: 'phone',
    pattern:
      /(?<!\d)(?:\+?\s?82[-. )]{0,2}\(?0?\)?\s?|\(?0)1[016-9]\)?[-. ]{0,3}\d{3,4}[-. ]{0,3}\d{4}(?!\d)/dg,
  },
  // Fixed lines, internet and relayed numbers (02, 031-064, 070, 080, 050x).
  {
    kind: 'phone',
    pattern:
      /(?<![\d-])(?:\+?\s?82[-. )]{1,2}|\(?0)(?:2|[3-6][1-5]|[78]0|50\d?)(?:\)\s?|[-. ]{1,3})\d{3,4}[-. ]{1,3}\d{4}(?!\d)/dg,
  },
  { kind: 'phone', pattern: /(?<![\d-])0(?:2\d{7,8}|[3-6][1-5]\d{7,8}|70\d{8}|50\d{9})(?![\d-])/dg },
  { kind: 'phone', pattern: /\+\d{1,3}[-. ]?\(?\d{1,4}\)?(?:[-. ]?\d{2,4}){2,4}(?!\d)/dg },
  // Separators that change in the middle: sought after the phone numbers, which could stand beside each other.
  { kind: 'card', pattern: /(?<!\d)(?:\d{4}[-. /_]{1,3}){3}\d{3,7}(?!\d)/dg, unlessCode: true },
  { kind: 'card', pattern: /(?<!\d)\d{4}[-. /_]{1,3}\d{6}[-. /_]{1,3}\d{4,5}(?!\d)/dg, unlessCode: true },
  {
    kind: 'account',
    pattern: /(?<!\d)\d{1,8}(?:\s?-\s?\d{1,8}){1,4}(?!\d)/dg,
    unlessCode: true,
    least: { digits: 10, longestGroup: 4 },
  },
  {
    kind: 'account',
    pattern: /(?<!\d)\d{2,8}(?:[. ]\d{2,8}){1,4}(?!\d)/dg,
    afterAccountWord: true,
    least: { digits: 10, longestGroup: 4 },
  },
  { kind: 'account', pattern: /(?<!\d)\d{10}(?!\d)/dg, afterAccountWord: true },
  { kind: 'account', pattern: /(?<!\d)\d{11,}(?!\d)/dg, unlessCode: true },
];

/** Only in what everyone can read. */
export const publicMaskPatterns: MaskPattern[] = [
  { kind: 'email', pattern: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63})+/dg },
  {
    kind: 'order',
    pattern:
      /(?:(?:주문|운송장|송장|등기)\s?번호|(?:order|tracking)\s(?:number|no\.?))\s?(?:[:#=은는이가]|is)?\s?(?<secret>[a-z\d-]{0,12}\d[a-z\d-]{2,40})/dgi,
  },
  { kind: 'order', pattern: /(?<!\d)20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-?\d{5,}(?!\d)/dg },
  // 서울시 강남구 테헤란로 12길 34, 수지구 풍덕천동 123-4
  {
    kind: 'address',
    pattern:
      /(?:[가-힣]{1,7}[시도]\s|(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충[남북]|전[남북]|경[남북]|제주)\s)?(?:[가-힣]{1,6}[시군구]\s){0,2}(?:[가-힣]{1,6}[읍면]\s)?[가-힣\d]{1,10}(?:로|길|동|리)\s?(?:\d{1,4}번?길\s?)?\d{1,4}(?:-\d{1,4})?(?:번지)?(?=[\s,.()에으로이입]|$)/dg,
  },
  {
    kind: 'address',
    pattern:
      /(?:[가-힣a-z\d]{1,15}(?:아파트|빌라|오피스텔|빌딩|맨션)\s?)?(?:\d{1,4}동\s?)?(?:지하\s?)?\d{1,5}호(?=[\s,.()에로]|$)/dgi,
  },
  { kind: 'address', pattern: /[가-힣a-z\d]{1,15}(?:아파트|빌라|오피스텔|맨션)(?:\s?\d{1,4}동)?/dgi },
  { kind: 'address', pattern: /우편\s?번호\D{0,4}?(?<secret>\d{5})(?!\d)/dg },
  {
    kind: 'address',
    pattern:
      /\d{1,4}(?:-\d{1,4})?,?\s(?:[a-z]{1,20}\d{0,4}-){1,3}(?:ro|gil|daero|dong)\b(?:,?\s[a-z]{1,20}-(?:gu|si|do|dong)\b)*/dgi,
  },
];

/** A number right after one of these is an account or a card, however it looks. */
export const accountWords =
  /(?:계좌|카드|은행|뱅크|입금|송금|이체|농협|신협|수협|우체국|국민|신한|우리|하나|기업|토스|account|card|bank|visa|master|\bkb|\bnh)[^\d\n]{0,12}$/i;

/** A number right after one of these is a code: of a parcel, an order, a product, an error. */
export const codeLabels =
  /(?:(?:송장|등기|바코드|시리얼|모델)(?:\s?(?:번호|코드|no\.?))?|(?:주문|상품|제품|오류|에러|쿠폰|승인|접수|거래|문의|일련|품목)\s?(?:번호|코드|no\.?)|(?:tracking|barcode)(?:\s?(?:number|no\.?))?|(?:order|invoice|error|model|serial|product|item|ref(?:erence)?)\s?(?:number|no\.?|code|id|#))\s?(?:[:#=은는이가]|is)?\s?[("'[]?$/i;

/** Letters right before a number make it a code: ERR-2025-1114-0001, SM12345678901. */
export const codePrefix = /[a-z]{1,12}[-_]?$/i;

/** What is counted is no secret: 12345678901원. */
export const countedUnit = /^\s?(?:원|won|krw|개|점|포인트)/i;

/**
 * 2025-11-14, 20251114153000, and the shops' numbers that begin with the day of the order: no card begins so, and a
 * second order's number is what an inquiry about a double charge needs.
 */
export const datedNumber =
  /^(?:(?:19|20)\d{2}-\d{1,2}-\d{1,2}(?!\d)|20[1-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:\d{6}|\d{8}|-\d{3,8})$)/;
