import { readdirSync, readFileSync } from 'node:fs';
import type { Schedule } from '../../utils/hours/types';

const FOLDER = 'tests/hours/sellerHours';

/** A seller's text, and the readings that are right, each as `scheduleWords` writes it with "sure", "unsure" or "either". */
export interface SellerText {
  text: string;
  readings: { words: string; sure: string }[];
}

/**
 * The texts of a file: one a line, its right readings under it. All are invented, written with their labels by people
 * who did not know the parser. A year written * is any year.
 */
export function sellerTexts(file: string): SellerText[] {
  const texts: SellerText[] = [];
  for (const line of readFileSync(`${FOLDER}/${file}`, 'utf8').split('\n')) {
    const reading = /^ {2}= (.*?)(?: \| (sure|unsure|either))?$/.exec(line);
    if (reading) texts.at(-1)?.readings.push({ words: reading[1]!, sure: reading[2] ?? 'either' });
    else if (line) texts.push({ text: line.replaceAll('\\n', '\n').replaceAll('\\\\', '\\'), readings: [] });
  }
  return texts;
}

export function sellerTextFiles(): string[] {
  return readdirSync(FOLDER).sort();
}

/** A schedule in one line: "1-5 10:00-18:00, 6 10:00-14:00; break 12:00-13:00; holidays closed; off 2026-09-18". */
export function scheduleWords(schedule: Schedule | null): string {
  if (!schedule) return 'nothing';
  const runs: { from: string; to: string; spans: string }[] = [];
  for (const [day, list] of Object.entries(schedule.days).sort()) {
    const spans = list.map((span) => span.join('-')).join(' ');
    const last = runs.at(-1);
    if (last?.spans === spans && Number(last.to) + 1 === Number(day)) last.to = day;
    else if (spans) runs.push({ from: day, to: day, spans });
  }
  const days = runs.map(({ from, to, spans }) => `${from === to ? from : `${from}-${to}`} ${spans}`);
  return [
    days.join(', ') || 'no hours',
    ...(schedule.break ? [`break ${schedule.break.join('-')}`] : []),
    ...(schedule.publicHolidays === 'unstated' ? [] : [`holidays ${schedule.publicHolidays}`]),
    ...(schedule.closedOn ?? []).map(({ from, to }) => `off ${from === to ? from : `${from}..${to}`}`),
  ].join('; ');
}

/** Whether the words of a reading say what is expected, whose years may be left open. */
export function saysSame(words: string, expected: string): boolean {
  if (!expected.includes('*-')) return words === expected;
  return words.replaceAll(/\d{4}(?=-\d\d-)/g, '*') === expected.replaceAll(/\d{4}(?=-\d\d-)/g, '*');
}
