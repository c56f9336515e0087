const korean = /kst|한국\s?시[간각]|utc\s?\+\s?0?9|gmt\s?\+\s?0?9/;
const offset = /(?:utc|gmt)\s?([+-~])\s?(\d{1,2})(?::?(\d{2}))?/;
/** Zones by name, hours ahead of UTC; those with summer time as they are in winter. */
const named: readonly [RegExp, number][] = [
  [/\bjst\b|일본\s?(?:현지\s?)?시[간각]/, 9],
  [/중국\s?(?:현지\s?)?시[간각]|북경\s?시[간각]/, 8],
  [/베트남\s?(?:현지\s?)?시[간각]/, 7],
  [/\b(?:pst|pdt|pt)\b|미국\s?서부|태평양\s?시[간각]|la\s?시[간각]/, -8],
  [/\b(?:est|edt|et)\b|미국\s?동부|뉴욕\s?시[간각]/, -5],
  [/\b(?:utc|gmt)\b|영국\s?시[간각]|런던\s?시[간각]/, 0],
  [/독일\s?시[간각]|\bcet\b|프랑스\s?시[간각]/, 1],
  [/호주\s?시[간각]|시드니\s?시[간각]/, 10],
];

/** Minutes to add to the text's times to have Korean ones; null where it names no other zone. */
export function hoursFromKorea(text: string): number | null {
  if (korean.test(text)) return null;
  const match = offset.exec(text);
  if (match) {
    const [, sign, hours, minutes] = match;
    const ahead = (Number(hours) * 60 + Number(minutes ?? 0)) * (sign === '+' ? 1 : -1);
    return 540 - ahead;
  }
  const zone = named.find(([pattern]) => pattern.test(text));
  return zone && zone[1] !== 9 ? 540 - zone[1] * 60 : null;
}
