import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, daysBetween, isDay } from '../../utils/hours/calendarDays';
import { koreanDay } from '../../utils/hours/koreanTime';

const ROOT = 'tests/pages';
const WEEKDAYS = '일월화수목금토';
const FULL = /(20\d{2})([.-]\s?)(\d{1,2})([.-]\s?)(\d{1,2})(\.?\s?\([일월화수목금토]\))?/g;
const SHORT = /(?<!\d)(\d{1,2})\/(\d{1,2})\(([일월화수목금토])\)/g;
const NUMBER = /20\d{6}(?=\d{8}(?!\d))/g;

export interface TodaysPage {
  url: string;
  html: string;
  orderNumber: string;
}

/**
 * A sample page, of naver-pay where no store is named, as if it had been saved that day: every date and order number
 * moved by the days since its own "now".
 */
export function todaysPage(sample: string, today: Date = new Date()): TodaysPage {
  const name = sample.includes('/') ? sample : `naver-pay/${sample}`;
  const { url, now } = JSON.parse(readFileSync(join(ROOT, name, 'expected.json'), 'utf8')) as {
    url: string;
    now: string;
  };
  const days = daysBetween(now.slice(0, 10), koreanDay(today)!);
  const moved = (text: string) => movedBy(days, text, now.slice(0, 4));
  const movedUrl = moved(url);
  return {
    url: movedUrl,
    html: moved(readFileSync(join(ROOT, name, 'page.html'), 'utf8')),
    orderNumber: /\d{16}/.exec(movedUrl)?.[0] ?? '',
  };
}

function movedBy(days: number, text: string, year: string): string {
  return text
    .replace(FULL, (whole, y: string, dot: string, m: string, dot2: string, d: string, weekday?: string) => {
      const day = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
      if (!isDay(day)) return whole;
      const [newYear, month, date] = addDays(day, days).split('-').map(Number);
      const behind = weekday?.replace(/[일월화수목금토]/, weekdayOf(addDays(day, days))) ?? '';
      return `${newYear}${dot}${month}${dot2}${date}${behind}`;
    })
    .replace(SHORT, (_, m: string, d: string) => {
      const day = addDays(`${year}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`, days);
      const [, month, date] = day.split('-').map(Number);
      return `${month}/${date}(${weekdayOf(day)})`;
    })
    .replace(NUMBER, (digits) => {
      const day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
      return isDay(day) ? addDays(day, days).replaceAll('-', '') : digits;
    });
}

function weekdayOf(day: string): string {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]!;
}
