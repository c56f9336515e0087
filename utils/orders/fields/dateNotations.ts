/** How dates are printed, as patterns with the groups year, month or name, day and weekday. */

const WEEKDAY = String.raw`(?: ?\((?:(?<weekday>[월화수목금토일])(?:요일)?|[A-Za-z]{3})\)| (?<weekdayName>[월화수목금토일])요일)?`;
const MONTH_NAME = String.raw`(?<name>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![A-Za-z])\.?`;
const ORDINAL = '(?:st|nd|rd|th)?';

/** The English months by their first three letters, in lower case. */
export const englishMonths = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** With a year. A version ("v2025.11.8") or a longer number with such a part is none. */
export const datesWithYear: RegExp[] = [
  // 2025. 11. 8. (토) · 2025-11-08 · 2025년 11월 8일
  String.raw`(?<![\d.v]|\d[-/])(?<year>20\d\d) ?(?:[.\-/]|년) ?(?<month>\d{1,2}) ?(?:[.\-/]|월) ?(?<day>\d{1,2})(?!\d|[-/]\d)(?: ?[.일])?${WEEKDAY}`,
  // March 5, 2024
  String.raw`(?<![A-Za-z\d])${MONTH_NAME} ?(?<day>\d{1,2})${ORDINAL},? ?(?<year>20\d\d)(?!\d)`,
  // Wednesday 6th of March 2024 · 5-Mar-2024
  String.raw`(?<![\d.,/:-])(?<day>\d{1,2})${ORDINAL}(?: of)?[ -]${MONTH_NAME},?[ -](?<year>20\d\d)(?!\d)`,
].map((source) => new RegExp(source, 'giu'));

/** 25.11.08 · '25. 11. 8 · 25/11/08: three parts, and neither an address of four nor a time behind two. */
export const dateWithShortYear = new RegExp(
  String.raw`(?<![\d.,:/+~A-Za-z-])(?<quote>['’‘])?(?<year>\d\d)(?<separator>[.\-/]) ?(?<month>\d{1,2})\k<separator> ?(?<day>\d{1,2})(?!\d|[-/:.,]\d| ?시)\.?${WEEKDAY}`,
  'gu',
);

export const datesWithoutYear: RegExp[] = [
  // 11월 21일(토)
  String.raw`(?<!\d)(?<month>\d{1,2})월 ?(?<day>\d{1,2}) ?일${WEEKDAY}`,
  // 11/21(토) · 6. 20. 08:43 · 6.12.(금)
  String.raw`(?<![\d.,/:-])(?<month>\d{1,2})(?<separator>\/|\. ?)(?<day>\d{1,2})(?!\d|[-/,]\d|:\d)(?<dot>\.)?${WEEKDAY}`,
  // Nov 21
  String.raw`(?<![A-Za-z\d])${MONTH_NAME} (?<day>\d{1,2})${ORDINAL}(?![\d%A-Za-z]|[.,]\d)`,
  // 21 November
  String.raw`(?<![\d.,/:-])(?<day>\d{1,2})${ORDINAL}(?: of)? ${MONTH_NAME}(?! ?\d)`,
].map((source) => new RegExp(source, 'u'));

/** What stands behind a day: it tells "11/21 도착" from one page of several. */
export const happensOnDay =
  /^ ?(?:오전|오후|새벽|주문|결제|구매|취소|반품|교환|환불|배송|도착|발송|출고|출발|수거|회수|수령|접수|예정|까지|이후|이전)/;
