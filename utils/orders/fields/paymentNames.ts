/**
 * What means of payment are called. An issuer's name may stand before 카드 and 페이, and a means within a wallet behind
 * it ("네이버페이 포인트"); before 입금 and 이체 only what is listed, since there it could be a person's name.
 */
const HANGUL = '(?:(?!님)[가-힣])';
const CARD = String.raw`(?:[A-Z]{2,4} ?)?${HANGUL}{0,8}카드(?! ?(?:번호|등록|할인|혜택|명세|안내|승인|발급))(?: (?:카드 )?간편결제|간편결제| ?결제)?`;
const WALLET = String.raw`(?:${HANGUL}{0,8}페이|[A-Z]{2,5} ?(?:페이|PAY)|L\.?PAY|PAYCO)(?! ?(?:[지백]))(?: ?(?:포인트|머니|카드|계좌)(?: 간편결제)?| ?간편결제|결제)?`;
const BANK =
  '무통장(?: ?입금)?|가상 ?계좌(?: ?입금)?|(?:실시간|퀵) ?계좌 ?이체|(?:[가-힣]{1,6}은행 )?계좌 ?(?:이체|입금|간편결제)|현금 ?(?:입금|결제)';
const PHONE = '(?:휴대폰|휴대전화|핸드폰)(?! ?(?:번호|인증))(?: ?(?:소액)?결제| 간편결제)?';
const STORED = String.raw`(?:네이버 )?${HANGUL}{0,8}(?:포인트|적립금|예치금|마일리지|캐[시쉬]|머니|상품권)(?! ?(?:적립|혜택|안내))(?:결제)?`;
const OTHER = '간편결제|편의점 ?결제|후불 ?결제';

// A word goes on: 페이지, 입금자, 카드사.
export const koreanPaymentName = new RegExp(
  `(?:${[WALLET, CARD, BANK, PHONE, STORED, OTHER].join('|')})(?![가-힣])`,
  'g',
);

export const englishPaymentName =
  /\b(?:(?:credit|debit|credit\/debit) card|paypal|(?:direct )?bank transfer|cash on delivery|(?:apple|google|samsung|naver|kakao) ?pay|visa|mastercard|american express)\b/gi;
