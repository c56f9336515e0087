import { addDays } from '../hours/calendarDays';
import { koreanDay } from '../hours/koreanTime';

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const ENGLISH_DAYS = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
]);
const MONTH_NAME = String.raw`(?<name>${MONTHS.match(/.../g)?.join('|')})[a-z]*\.?`;
const ENGLISH = [
  new RegExp(String.raw`^${MONTH_NAME} (?<day>\d{1,2})(?!\d)(?:,? (?<year>20\d\d))?`, 'i'),
  new RegExp(String.raw`^(?<day>\d{1,2}) ${MONTH_NAME}(?:,? (?<year>20\d\d))?`, 'i'),
];
/** "20261120", "26.11.20", "11/20/2026", "11-20", "1/5". */
const SHORT: [RegExp, string][] = [
  [/^(20\d\d)(\d\d)(\d\d)$/, '$1-$2-$3'],
  [/^(2\d)([./-]) ?(\d{1,2})\2 ?(\d{1,2})(?!\d)/, '20$1-$3-$4'],
  [/^(\d{1,2})\/(\d{1,2})\/(20\d\d)/, '$3-$1-$2'],
  [/^(\d{1,2})[-/.](\d{1,2})\.?$/, '$1월 $2일'],
];

/** A date as people type it, spelled as pages print it, for `parseDate`; any other text as it is. */
export function spelledDate(text: string, now: Date): string {
  const typed = text.trim();
  const away = ENGLISH_DAYS.get(typed.toLowerCase()) ?? daysAgo(typed);
  if (away !== undefined) return addDays(koreanDay(now) ?? '', away);
  for (const pattern of ENGLISH) {
    const { name, day, year } = pattern.exec(typed)?.groups ?? {};
    const month = name && MONTHS.indexOf(name.toLowerCase()) / 3 + 1;
    if (month) return year ? `${year}-${month}-${day}` : `${month}/${day}`;
  }
  const short = SHORT.find(([pattern]) => pattern.test(typed));
  return short ? typed.replace(...short) : typed;
}

function daysAgo(text: string): number | undefined {
  const days = /^(\d{1,3})(?:일 ?전| days? ago)$/i.exec(text)?.[1];
  return days === undefined ? undefined : -Number(days);
}
