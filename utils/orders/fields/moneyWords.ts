/** How stores print a currency, in lower case. Dollars of other countries (CA$, HK$) are none of these. */
export const currencyMarks: Record<string, string> = {
  '₩': 'KRW',
  '￦': 'KRW',
  '\\': 'KRW',
  krw: 'KRW',
  원: 'KRW',
  won: 'KRW',
  $: 'USD',
  us$: 'USD',
  'us $': 'USD',
  usd: 'USD',
  달러: 'USD',
  '£': 'GBP',
  gbp: 'GBP',
  '€': 'EUR',
  eur: 'EUR',
  유로: 'EUR',
  '¥': 'JPY',
  '￥': 'JPY',
  jpy: 'JPY',
  엔: 'JPY',
};

/** Behind or around a sum: it is a bound, a range, a part or a benefit, not what something costs. */
export const noPrice =
  /[~∼〜～]|(?:(?<![가-힣])약|최[대소]) ?\d|[원\d] ?(?:이상|이하|미만|초과|부터|까지|대(?![가-힣])|할인(?!가)|적립|쿠폰|당(?![가-힣]))|(?:\d ?(?:g|kg|ml|l|cm|m)|매|장)당/i;
