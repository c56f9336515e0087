import { withClock, type PrintedDate } from './printedDates';

const DAYS_FROM_TODAY: Record<string, number> = { 그저께: -2, 그제: -2, 어제: -1, 오늘: 0, 내일: 1, 모레: 2 };
// No part of another word: 아모레, 오늘의집, 내일배움카드, 그제야.
const DAY_WORD =
  /(?<![가-힣])(?<word>그저께|그제(?![야서])|어제|오늘(?!의)|내일(?!배움)|모레)(?: ?\([월화수목금토일]\))?/u;
// "출고 3일 전까지" is a deadline, "2~3일 전" no day.
const DAYS_AGO = /(?:^|[(·,] ?)(?<count>\d{1,3})일 전(?=$|[)·,]| ?(?:주문|결제|구매|도착|발송))/u;
// "오늘 주문하면 내일 도착" is said to everyone.
const CONDITION = /주문 ?(?:하[면시]|시(?!각|간))/;

export interface RelativeDay extends Pick<PrintedDate, 'clock' | 'text'> {
  daysFromToday: number;
}

/** The first day that a text tells as seen from today: "어제 23:07", "내일(금) 도착", "3일 전". */
export function relativeDay(text: string): RelativeDay | null {
  if (CONDITION.test(text)) return null;
  const ago = DAYS_AGO.exec(text);
  if (ago) return { daysFromToday: -Number(ago.groups?.['count']), text: ago[0], clock: null };
  const match = DAY_WORD.exec(text);
  const daysFromToday = DAYS_FROM_TODAY[match?.groups?.['word'] ?? ''];
  return match && daysFromToday !== undefined ? { daysFromToday, ...withClock(text, match) } : null;
}
