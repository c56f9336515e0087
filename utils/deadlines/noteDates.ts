import { isDay } from '../hours/calendarDays';
import { datePatterns, labelEnding } from './noteLabels';

/**
 * The day (yyyy-mm-dd) that stands after one of these labels in a status note: white space inside the label, and
 * white space and colons between the two, are free. Null where there is none or the calendar does not have it.
 */
export function noteDateAfter(note: string, labels: readonly string[]): string | null {
  const anyLabel = labels.map((label) => [...label].join(String.raw`\s*`)).join('|');
  for (const date of datePatterns) {
    const labelled = new RegExp(String.raw`(?:${anyLabel})\s*(?:${labelEnding})?[\s:：]*${date}`, 'g');
    for (const [, year = '', month = '', dayOfMonth = ''] of note.matchAll(labelled)) {
      const day = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
      if (isDay(day)) return day;
    }
  }
  return null;
}
